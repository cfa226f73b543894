import type { Day } from "../../domain/day";
import type { FigureKind } from "../../domain/reports/figureKind";
import { findDays } from "../reading/findDays";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { gridOf } from "../table/grid";
import type { Table, TableColumn } from "../table/table";
import { fold } from "../text/fold";
import type { CampaignDays } from "./campaignDays";
import { columnDay, type ColumnDay } from "./columnDay";

/** A column from which figures are closed. */
export interface DailySource {
  /** As its header says it, without the day. */
  readonly name: string;
  /** Undefined where no word tells. */
  readonly kind: FigureKind | undefined;
  readonly column: number;
  /** Undefined where the column is of the table's own day. */
  readonly day: Day | undefined;
}

/** A column that says when reports came in. */
export interface ReceiptColumn {
  readonly column: number;
  readonly day: Day | undefined;
  /** Written down by whoever received it, or only the time of entry. */
  readonly isReceipt: boolean;
}

/** A table of the office in which figures are entered day by day: units × indicators of one day, or units × days. */
export interface DailyTable {
  readonly table: Table;
  /** The day that its titles say. */
  readonly titleDay: Day | undefined;
  readonly sources: readonly DailySource[];
  readonly receipts: readonly ReceiptColumn[];
  /** Headers of days whose year nobody can tell. */
  readonly yearless: readonly TableColumn[];
}

/** Two columns of one kind are rivals to the reader; here they are two indicators. */
const LEAST = 0.6;

const TODAY = / (?:trong ngay|hang ngay|moi ngay|phat sinh|theo ngay) /;
const TOTAL = / (?:luy ke|cong don|tong so den) /;
const RECEIVED =
  / (?:(?:gio|thoi diem|thoi gian|luc) (?:nhan|nop|gui|bao)|nhan (?:bao cao )?luc|gio bc|ngay gio nhan) /;
const ENTERED = / (?:dau thoi gian|timestamp|(?:gio|thoi diem|thoi gian|luc) (?:nhap|cap nhat)) /;

const words = (text: string): string => ` ${fold(text)} `;

/** Roles that no reported figure has. */
const OTHERS: readonly string[] = [
  "number",
  "unit",
  "note",
  "reason",
  "population",
  "target",
  "dailyTarget",
  "planned",
  "opening",
  "rate",
  "rank",
];

/** Whether a column can only be of one day, by the look of its header. */
const isDated = ({ path, role }: TableColumn): boolean =>
  !OTHERS.includes(role) && path.some((text) => /\d[/.-]\d/.test(text) || /^tháng \d/iu.test(text));

/** Whether units report into a table day by day. */
export function isDailyTable({ columns, keyColumn }: Table): boolean {
  const isUnits = columns.some(({ index, role }) => index === keyColumn && role === "unit");
  return isUnits && columns.some((column) => kindByRole(column) !== undefined || isDated(column));
}

/** Text among figures makes the reader doubt a column whose words are plain; the cell is named then, not passed over. */
const kindByRole = ({ role, confidence, header }: TableColumn): FigureKind | undefined => {
  const said = kindIn(words(header));
  if (said === undefined && confidence < LEAST) return undefined;
  if (role === "doneToday") return "trong ngày";
  return role === "cumulative" ? "lũy kế" : undefined;
};

/** Reads which columns of a table hold the figures of which days. */
export function dailyTable(sheet: SheetSnapshot, table: Table, campaign: CampaignDays): DailyTable {
  const dayOf = columnDays(sheet, table, campaign);
  const rest = table.columns.filter(({ index, role }) => {
    return index !== table.keyColumn && !OTHERS.includes(role);
  });
  const receipts = rest.flatMap((column): readonly ReceiptColumn[] => {
    const text = words(column.header);
    const isReceipt = RECEIVED.test(text);
    if (!isReceipt && !ENTERED.test(text)) return [];
    return [{ column: column.index, day: known(dayOf(column)), isReceipt }];
  });
  const figures = rest.filter(({ index }) => !receipts.some(({ column }) => column === index));
  const dated = figures.filter((column) => known(dayOf(column)) !== undefined);
  const days = new Set(dated.map(dayOf));
  // Beside several days, what has none is their sum.
  const undated = days.size > 1 ? [] : figures.filter((column) => dayOf(column) === undefined);
  const sources = [...dated, ...undated.filter((column) => kindByRole(column) !== undefined)];
  sources.sort((a, b) => a.index - b.index);
  return {
    table,
    titleDay: titleDay(table),
    sources: sources.map((column) => sourceOf(column, table, known(dayOf(column)))),
    receipts,
    yearless: figures.filter((column) => dayOf(column) === "noYear"),
  };
}

const known = (day: ColumnDay): Day | undefined => (day === "noYear" ? undefined : day);

const columnDays = (
  sheet: SheetSnapshot,
  { header, columns, rows }: Table,
  campaign: CampaignDays,
): ((column: TableColumn) => ColumnDay) => {
  const grid = gridOf(sheet);
  // "23 | 24 | 25" under "Tháng 6/2023" looks like a row that numbers the columns.
  const [below] = rows;
  const extra = below?.kind === "numbering" ? 1 : 0;
  const lines = Array.from({ length: header.rows + extra }, (_, offset) => header.row + offset);
  const valueAt = (row: number, column: number): CellValue => {
    const merge = grid.merge(row, column);
    return merge ? grid.value(merge.row, merge.column) : grid.value(row, column);
  };
  const days = new Map(
    columns.map((column) => {
      const cells = lines.map((row) => valueAt(row, column.index));
      return [column, columnDay([...cells, ...column.path], campaign)] as const;
    }),
  );
  return (column) => days.get(column);
};

const sourceOf = (column: TableColumn, table: Table, day: Day | undefined): DailySource => {
  const name = column.path
    .map(withoutDay)
    .filter((text) => text !== "")
    .join(" – ");
  const title = longest(table.titles.map(({ text }) => withoutDay(text)));
  const kind = kindByRole(column) ?? kindIn(words(column.header)) ?? kindIn(words(title));
  return { name: name || title, kind, column: column.index, day };
};

const kindIn = (text: string): FigureKind | undefined => {
  if (TOTAL.test(text)) return "lũy kế";
  return TODAY.test(text) ? "trong ngày" : undefined;
};

const DAY_WORDS =
  /\(?(?:(?:tính )?(?:đến|trong|của) )?(?:hết )?(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?\)?|\(?tháng \d{1,2}(?: ?[/-] ?| năm )\d{4}\)?|^(?:ngày )?\d{1,2}$/giu;

const withoutDay = (text: string): string =>
  text
    .replace(DAY_WORDS, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s–:,-]+|[\s–:,-]+$/g, "");

const longest = (texts: readonly string[]): string =>
  [...texts].sort((a, b) => b.length - a.length)[0] ?? "";

/** Lines that name other documents have days of their own. */
const DOCUMENT = / (?:kem theo|ke hoach so|cong van|quyet dinh|so \d+) /;

const titleDay = ({ titles, asOf }: Table): Day | undefined => {
  const days = titles
    .filter(({ text }) => !DOCUMENT.test(words(text)))
    .flatMap(({ text }) => findDays(text))
    .flatMap((one) => (one.kind === "day" ? [one.day] : []));
  const [day, ...others] = [...new Set(days)];
  return asOf ?? (others.length === 0 ? day : undefined);
};
