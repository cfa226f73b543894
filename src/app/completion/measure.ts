import type { TableColumn } from "../table/table";
import type { Part } from "./part";

/** How the base of a measure is known. */
export type BaseReason =
  /** A target of its own. */
  | "target"
  /** The only thing to divide by. */
  | "population"
  /** The step before, by the order of the columns alone. */
  | "chain"
  /** The numbering row says so: "7=5/2". */
  | "numbering"
  /** It reproduces the figures that stand there. */
  | "figures"
  | "typed";

/** Something counted in a table, with what it is measured against and the columns that say so. */
export interface Measure {
  readonly done: TableColumn;
  /** Undefined where the table has nothing to divide by. */
  readonly base: TableColumn | undefined;
  readonly reason: BaseReason;
  /** `số đầu kỳ`: what stood there before the campaign, taken off the cumulative. */
  readonly opening: TableColumn | undefined;
  readonly columns: Readonly<Partial<Record<Part, TableColumn>>>;
}
