import type { Day } from "../../domain/day";
import { messageTexts } from "../messages/pasteMessage";
import { shortDay, type ShortDay } from "./shortDay";
import type { Token } from "./token";

/** What stands between one unit of a line and the next, by clauses; before the first unit there is none. */
export interface Segment {
  readonly owner: Extract<Token, { kind: "unit" | "total" }> | undefined;
  readonly clauses: readonly (readonly Token[])[];
}

/** A line of a message, taken apart. */
export interface MessageLine {
  readonly segments: readonly Segment[];
  readonly days: readonly Day[];
  /** With the segment that says it. */
  readonly times: readonly { readonly segment: number; readonly minute: number }[];
  readonly problems: readonly string[];
  readonly isPersonal: boolean;
}

/** Marks that only join a word and its figure. */
const WEAK = new Set([":", "=", "-", "–", "—", ".", "•", "*", '"', "'", "“", "”"]);

type Campaign = Parameters<ShortDay>[1];

/** Takes a line apart: days and hours, units, and the clauses of each. */
export function messageLine(tokens: readonly Token[], campaign: Campaign): MessageLine {
  const line = new LineParts(campaign);
  tokens.forEach((token, at) => {
    line.take(token, tokens[at - 1]);
  });
  return line;
}

class LineParts implements MessageLine {
  readonly segments: { owner: Segment["owner"]; clauses: Token[][] }[];
  readonly days: Day[];
  readonly times: { segment: number; minute: number }[];
  readonly problems: string[];
  isPersonal: boolean;
  readonly #campaign: Campaign;
  #hasWeight: boolean;

  constructor(campaign: Campaign) {
    this.segments = [{ owner: undefined, clauses: [[]] }];
    this.days = [];
    this.times = [];
    this.problems = [];
    this.isPersonal = false;
    this.#campaign = campaign;
    this.#hasWeight = false;
  }

  take(token: Token, before: Token | undefined): void {
    switch (token.kind) {
      case "day":
        this.#day(token.day, token.text);
        return;
      case "pair":
        this.#pair(token.text, before);
        return;
      case "time":
        this.#time(token.minute, token.text);
        return;
      case "personal":
        this.isPersonal = true;
        return;
      case "break":
        if (!WEAK.has(token.text)) this.segments[this.segments.length - 1]?.clauses.push([]);
        return;
      default:
        this.#weight(token);
    }
  }

  #weight(token: Token): void {
    // "Tổng: hs 7" begins a line; elsewhere the word has no weight of its own.
    const isOwner = token.kind === "unit" || (token.kind === "total" && !this.#hasWeight);
    this.#hasWeight = true;
    if (isOwner) this.segments.push({ owner: token, clauses: [[]] });
    else if (token.kind !== "total") {
      const clauses = this.segments[this.segments.length - 1]?.clauses ?? [];
      clauses[clauses.length - 1]?.push(token);
    }
  }

  #day(day: Day | undefined, text: string): void {
    if (day === undefined) this.problems.push(messageTexts.noDay(text));
    else this.days.push(day);
  }

  /** "12/6" is a day, unless it answers a word that counts. */
  #pair(text: string, before: Token | undefined): void {
    if (before?.kind === "indicator" || before?.kind === "cumulative") {
      this.problems.push(messageTexts.pair(text));
      return;
    }
    const day = shortDay(text, this.#campaign);
    if (day === undefined) this.problems.push(messageTexts.noYear(text));
    else this.#day(day === "none" ? undefined : day, text);
  }

  #time(minute: number | undefined, text: string): void {
    if (minute === undefined) this.problems.push(messageTexts.noTime(text));
    else this.times.push({ segment: this.segments.length - 1, minute });
  }
}

/** Words of a clause, as people read them. */
export const wordsIn = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, text }) => (kind === "word" ? [text] : [])).join(" ");
