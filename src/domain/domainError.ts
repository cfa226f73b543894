import type { DomainProblem } from "./domainProblem";

/** A rule's refusal. Its message is the problem's code, for logs; people read a sentence instead. */
export class DomainError extends Error {
  readonly problem: DomainProblem;

  constructor(problem: DomainProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
