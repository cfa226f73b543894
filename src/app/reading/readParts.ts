import { cleanText } from "../text/cleanText";
import { readNumber } from "./readNumber";

/** Two counts in one cell: "3.552/4.254", "3552 / 4254 (83,5 %)". */
export interface Parts {
  readonly part: number;
  readonly whole: number;
  /** The percentage printed behind, as a share of one. */
  readonly rate?: number;
}

const PARTS = /^(\d[\d., ]*?) ?\/ ?(\d[\d., ]*?)(?: ?[([]? ?([\d.,]+ ?%) ?[)\]]?)?$/;

const countOf = (text: string): number => {
  const reading = readNumber(text);
  if (reading.kind === "none") return NaN;
  // "3,552": of counts, the mark can only group.
  return reading.kind === "number" ? reading.value : reading.thousands;
};

const rateOf = (percent: string): Pick<Parts, "rate"> => {
  const printed = readNumber(percent);
  return printed.kind === "number" ? { rate: printed.value } : {};
};

const isCount = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads "a/b" in one cell, with or without the percentage behind; undefined for other texts, days such as "11/4/2023" too. */
export function readParts(text: string): Parts | undefined {
  const match = text.length > 60 ? null : PARTS.exec(cleanText(text));
  if (match === null) return undefined;
  const [part, whole] = [match[1], match[2]].map((count) => countOf(count ?? ""));
  if (!isCount(part) || !isCount(whole)) return undefined;
  return { part, whole, ...rateOf(match[3] ?? "") };
}
