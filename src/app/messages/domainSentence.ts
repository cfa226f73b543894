import type { DomainProblem } from "../../domain/domainProblem";
import { domainProblems } from "./domainProblems";

/** The sentence of a problem. */
export function domainSentence(problem: DomainProblem): string {
  // The catalogue pairs each code with its own problem; TypeScript cannot follow that through an index.
  const sentence = domainProblems[problem.code] as (problem: DomainProblem) => string;
  return sentence(problem);
}
