import { messageTexts } from "../messages/pasteMessage";
import { readNumber } from "../reading/readNumber";
import type { Token } from "./token";

export type IndicatorToken = Extract<Token, { kind: "indicator" }>;

/** A figure and the word that says what it counts; `undefined` where nothing says it. */
export interface Counted {
  readonly of: IndicatorToken | "all" | undefined;
  readonly isTotal: boolean;
  readonly value: number;
}

export interface Clause {
  readonly counted: readonly Counted[];
  readonly problems: readonly string[];
}

/** A whole number from 0 up, in both habits; undefined for anything else. */
const countIn = (text: string): number | undefined => {
  const reading = readNumber(text);
  const isCount =
    reading.kind === "number" && Number.isSafeInteger(reading.value) && reading.value >= 0;
  return isCount ? reading.value : undefined;
};

const isSame = (a: IndicatorToken | undefined, b: Token | undefined): boolean =>
  b?.kind === "indicator" &&
  JSON.stringify([a?.daily, a?.totals]) === JSON.stringify([b.daily, b.totals]);

/**
 * The figures of one clause: "hs 5", "5 hs", "hs 5 kh 3", "không có kh", "lũy kế 120".
 *
 * @param last - What the clause before counted: "hs 5, lũy kế 120" goes on speaking of it.
 */
export function clauseFigures(tokens: readonly Token[], last: IndicatorToken | undefined): Clause {
  const reader = new ClauseReader(last);
  for (let at = 0; at < tokens.length;) at += reader.take(tokens, at);
  reader.end();
  return reader;
}

class ClauseReader implements Clause {
  readonly counted: Counted[];
  readonly problems: string[];
  /** The word that waits for its figure. */
  #wanted: IndicatorToken | undefined;
  #last: IndicatorToken | undefined;
  #isNone: boolean;
  #isTotal: boolean;

  constructor(last: IndicatorToken | undefined) {
    this.counted = [];
    this.problems = [];
    this.#last = last;
    this.#isNone = false;
    this.#isTotal = false;
  }

  /** @returns How many tokens were used up. */
  take(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    const next = tokens[at + 1];
    switch (token?.kind) {
      case "indicator":
        this.#indicator(token, next);
        return 1;
      case "number":
        return this.#number(token.text, next);
      case "none":
        this.#none(next);
        return 1;
      case "cumulative":
        this.#isTotal = true;
        return 1;
      default:
        return 1;
    }
  }

  end(): void {
    if (this.#wanted) this.problems.push(messageTexts.noNumber(this.#wanted.text));
  }

  #count(of: Counted["of"], value: number): void {
    this.counted.push({ of, isTotal: this.#isTotal, value });
    this.#wanted = undefined;
    this.#isTotal = false;
    if (typeof of === "object") this.#last = of;
  }

  #indicator(token: IndicatorToken, next: Token | undefined): void {
    if (this.#isNone) {
      this.#count(token, 0);
      return;
    }
    // "hồ sơ thu nhận: 5", and "thu nhận 5 hồ sơ": one thing in two words.
    if (isSame(this.#wanted, token)) return;
    const isAnswered = next !== undefined && ANSWERS.has(next.kind);
    if (!isAnswered && this.counted.length > 0 && isSame(this.#last, token)) return;
    this.end();
    this.#wanted = token;
  }

  #number(text: string, next: Token | undefined): number {
    const value = countIn(text);
    if (value === undefined) {
      this.problems.push(messageTexts.notCount(text));
      this.#wanted = undefined;
      return 1;
    }
    if (this.#wanted === undefined && next?.kind === "indicator") {
      this.#count(next, value);
      return 2;
    }
    this.#count(this.#wanted ?? (this.#isTotal ? this.#last : undefined), value);
    return 1;
  }

  #none(next: Token | undefined): void {
    if (this.#wanted) this.#count(this.#wanted, 0);
    else if (next?.kind === "indicator") this.#isNone = true;
    else this.#count("all", 0);
  }
}

const ANSWERS: ReadonlySet<Token["kind"]> = new Set(["number", "none", "cumulative"]);
