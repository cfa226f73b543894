import type { Day } from "../../domain/day";

/** A piece of a message, with the text that it was read from. */
export type Token = { readonly text: string } & (
  | { readonly kind: "word" }
  | { readonly kind: "number" }
  /** "12/6": a day without its year, or two counts. */
  | { readonly kind: "pair" }
  /** Undefined where no calendar has such a day. */
  | { readonly kind: "day"; readonly day: Day | undefined }
  /** Undefined where no clock has such an hour. */
  | { readonly kind: "time"; readonly minute: number | undefined }
  /** A number of a telephone or of identity: its digits are not kept. */
  | { readonly kind: "personal" }
  | { readonly kind: "break" }
  /** Places of the units that the words fit; more than one where they cannot be told apart. */
  | { readonly kind: "unit"; readonly units: readonly number[] }
  /** Places of the indicators that the words fit: of daily figures, and of running totals. */
  | {
      readonly kind: "indicator";
      readonly daily: readonly number[];
      readonly totals: readonly number[];
    }
  /** "không có". */
  | { readonly kind: "none" }
  /** "lũy kế". */
  | { readonly kind: "cumulative" }
  /** "Tổng": figures of all units together. */
  | { readonly kind: "total" }
);

/** The same with its place in the line, while words are still being put together. */
export type RawToken = Token & { readonly start: number; readonly end: number };
