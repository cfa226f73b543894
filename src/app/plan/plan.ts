// The one thing every action returns, the preview shows and the committer carries out: data, no code.
import type { OfficialDocument } from "../documents/officialDocument";
import type { Finding } from "../finding";
import type { Area, CellValue } from "../snapshot";
import type { Chart } from "./chart";

/** What a cell holds: a typed value, or a formula in R1C1 notation with ";" between arguments. */
export type CellContent = { readonly value: CellValue } | { readonly formula: string };

/** One cell of an office's own column, found again by the key of its row. */
export interface CellWrite {
  readonly row: number;
  /** Raw content of the row's key cell when the plan was made: the write belongs beside it or nowhere. */
  readonly key: CellValue;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells of one column of a table of the office. Rows not named are not touched. */
export interface ColumnWrite {
  readonly kind: "column";
  readonly sheet: string;
  readonly column: number;
  readonly keyColumn: number;
  readonly cells: readonly CellWrite[];
  /** Given only for a new column: its header text and the column whose formats it copies. */
  readonly header?: { readonly row: number; readonly text: string; readonly formatLike: number };
  readonly numberFormat?: string;
}

/** Rows of a sheet that is only ever added to: below what is there, or over rows of a log that are written again. */
export interface RowsWrite {
  readonly kind: "rows";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  /** What the area must still hold when it is written; nothing, where left out. */
  readonly before?: readonly (readonly CellContent[])[];
  /** Cells, relative to the rows, that only the committer can fill: the time of the writing. */
  readonly times?: readonly { readonly row: number; readonly column: number }[];
}

/** What people may type in a cell; Google shows `help` and refuses the rest. */
export interface CellRule {
  readonly takes: "checkbox" | "count" | "day";
  readonly help: string;
}

/** Looks of a page: quiet by default, each area as it says. Gridlines and what stands beyond the page are hidden. */
export interface PageStyle {
  readonly rows: number;
  readonly columns: number;
  /** Pixels of the first rows and of all columns, set when the sheet is made. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly fontFamily: string;
  /** Points, of all that no area says otherwise. */
  readonly fontSize: number;
  readonly areas: readonly PageArea[];
  /** Set when the sheet is made. */
  readonly merges: readonly Area[];
  readonly borders: readonly Area[];
}

/** An area of a page; later areas stand over earlier ones. */
export interface PageArea extends Area {
  readonly isBold?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly alignment?: "left" | "center" | "right";
  /** Words go on in further lines, in the middle of their cell. */
  readonly isWrapped?: boolean;
  readonly format?: string;
}

/** How a block looks; every index is relative to the block. */
export interface BlockStyle {
  readonly title?: { readonly rows: number };
  /** Header rows: bold, filled, wrapped, centred. */
  readonly header?: { readonly row: number; readonly rows: number };
  readonly boldRows?: readonly number[];
  /** Pixels, in tens; each stretch of equal widths costs a call when the sheet is made. */
  readonly columnWidths?: readonly number[];
  readonly columnFormats?: readonly string[];
  /** Number formats by area, over those by column. */
  readonly formats?: readonly (Area & { readonly format: string })[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Fill colours by area, such as "#fde9d9". */
  readonly fills?: readonly (Area & { readonly color: string })[];
  readonly wrapColumns?: readonly number[];
  readonly border?: Area;
  /** What people may type, by area: one call each. */
  readonly rules?: readonly (Area & { readonly rule: CellRule })[];
  /** A page to be read and printed as one, see `PageStyle`; then areas are painted together, a call for each kind. */
  readonly page?: PageStyle;
  /** Times New Roman unless given, as in printed annexes. */
  readonly fontFamily?: string;
}

/** A sheet that the product owns, rewritten as one block at A1; created when missing. An empty block removes it. */
export interface SheetWrite {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly block: readonly (readonly CellContent[])[];
  readonly style: BlockStyle;
  /** Made out of sight: people have nothing to do there. */
  readonly isHidden?: true;
  /** "product" sheets are stamped and rewritten whole; "shared" ones are made once and then belong to the office. */
  readonly owner: "product" | "shared";
  /**
   * Two cells of the block that only the committer can fill: at (row, column) the time as people read it
   * ("15:30 12/06/2023"), and in its row the machine's stamp (schema, run, generation, digest of the inputs, checksum),
   * which nobody sees.
   */
  readonly stamp?: { readonly row: number; readonly column: number };
  /** Named areas relative to the block, made in the same commit. */
  readonly names?: readonly (Area & { readonly name: string })[];
  /** Drawn over the block; they need a stamp, which remembers them for undo. */
  readonly charts?: readonly Chart[];
}

/** Remembers an answer on the sheet: DeveloperMetadata on a whole row or column; "" forgets it. */
export interface MarkWrite {
  readonly kind: "mark";
  readonly sheet: string;
  readonly on: "row" | "column";
  readonly index: number;
  readonly value: string;
}

/** A workbook-wide named area, such as CD_SO_NGAY_GD1. */
export interface NameWrite extends Area {
  readonly kind: "name";
  readonly name: string;
  readonly sheet: string;
}

export type Write = ColumnWrite | RowsWrite | SheetWrite | MarkWrite | NameWrite;

/** What a plan rests on: if any of it differs at commit, the plan is refused. */
export interface Fingerprint {
  readonly sheet: string;
  readonly what: "header" | "keys" | "inputs" | "targets";
  readonly area: Area;
  readonly digest: string;
}

/** A table of the preview, such as the ledger of an allocation. Cells are ready to show. */
export interface PreviewTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold figures, aligned right. */
  readonly figures: readonly number[];
}

/** What a plan calls its own carrying out. */
export interface PlanWords {
  /** On the button: "Hoàn tác". */
  readonly commit: string;
  /** Above what was done: "Đã hoàn tác". */
  readonly done: string;
  /** Whole sentences about what was done. */
  readonly told: readonly string[];
}

/** A document to download; whoever shows it makes the file. */
export interface NamedDocument {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly document: OfficialDocument;
}

export interface Plan {
  readonly kind: "plan";
  /** Id of the action that made it. */
  readonly action: string;
  readonly restsOn: readonly Fingerprint[];
  readonly writes: readonly Write[];
  /** Whole Vietnamese sentences by which a person can judge the plan. */
  readonly summary: readonly string[];
  readonly tables: readonly PreviewTable[];
  readonly findings: readonly Finding[];
  /** True where findings are the result itself: then none of them stands in the way. */
  readonly isReport?: true;
  /** Said instead of "Ghi vào bảng" and "Đã ghi …", where a plan is no writing of something new. */
  readonly words?: PlanWords;
  /** What becomes of the installable triggers with it: they are set before it is written, or removed after. */
  readonly triggers?: "install" | "remove";
  /** A note of the product to itself: undo passes over it. */
  readonly isBookkeeping?: true;
  /** The run that the plan takes back, or does again. */
  readonly reverses?: { readonly run: number; readonly isRedo: boolean };
  /** Texts to copy, such as a message to send on. */
  readonly texts?: readonly { readonly title: string; readonly text: string }[];
  /** Documents to download. */
  readonly documents?: readonly NamedDocument[];
}
