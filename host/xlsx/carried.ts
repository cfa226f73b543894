// What .xlsx holds and Univer has no place for rides along in the snapshot's own `custom` fields, under one key,
// so that it moves with its row or cell and is there again when the workbook is saved.
import type { CustomData } from "@univerjs/core";

const KEY = "xlsx";

export interface CarriedCell {
  readonly link?: {
    readonly target?: string;
    readonly location?: string;
    readonly tooltip?: string;
  };
  /** Markup of the runs of a text with several looks; used again while the text is still the same. */
  readonly rich?: string;
  /** Entered as an array formula: must be one again, or Excel computes it cell by cell. */
  readonly array?: boolean;
  /** Google wrapped it because Excel does not know one of its functions. */
  readonly wrapped?: boolean;
}

/** A row height or column width as written, while the grid still has the size made from it. */
export interface CarriedSize {
  readonly size: number;
}

export interface CarriedRule {
  readonly ranges: string;
  /** The rule's element and its differential style, as written. */
  readonly rule: string;
  readonly style: string;
}

export interface CarriedSheet {
  readonly veryHidden?: boolean;
  /** Print set-up and the like: elements as written, by name. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly conditional?: readonly CarriedRule[];
  readonly conditionalExtension?: string;
  /** Areas whose cells are not locked, on a sheet that is not protected. */
  readonly unlocked?: readonly string[];
  /** Settings of the view that the grid does not know, such as zeros not shown. */
  readonly view?: Readonly<Record<string, string>>;
  /** The filter as written, whose criteria Univer cannot hold. */
  readonly filter?: string;
  /** The last column's settings hold to the end of the sheet. */
  readonly openEnd?: boolean;
}

export interface CarriedBook {
  /** Print areas and titles, by the sheet they belong to. */
  readonly names?: readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly text: string;
  }[];
}

interface Carrier {
  custom?: CustomData;
}

/** Attaches what is carried; nothing is written where there is nothing to carry. */
export function carry(
  on: Carrier,
  what: CarriedCell | CarriedSize | CarriedSheet | CarriedBook,
): void {
  if (Object.values(what).every((value) => value === undefined)) return;
  on.custom = { ...on.custom, [KEY]: what };
}

/** What was carried here, if anything. The snapshot's fields are untyped; only `carry` writes them. */
export function carried<T extends CarriedCell | CarriedSize | CarriedSheet | CarriedBook>(
  on: Carrier | undefined,
): Partial<T> {
  return (on?.custom?.[KEY] as Partial<T> | undefined) ?? {};
}
