import { documentWords } from "../messages/documents";
import type { SheetSnapshot } from "../snapshot";
import { gridOf } from "../table/grid";
import type { Role } from "../table/role";
import type { Table, TableColumn, TableRow } from "../table/table";
import type { Alignment, DocumentCell, TableLine } from "./officialDocument";
import { printedCell } from "./printedCell";
import { printedHeader } from "./printedHeader";
import type { TableContent } from "./tableContent";

/** Columns with numbers of persons: they are printed only when asked for (domain D4). */
const PERSONAL: readonly Role[] = ["phone", "identifier"];

const CENTRED: readonly Role[] = ["number", "rank", "shift", "machine", "rate"];
const WORDS: readonly Role[] = [
  "unit",
  "person",
  "site",
  "dates",
  "status",
  "reason",
  "note",
  "group",
  "areaType",
];

export interface OfficeTable {
  readonly content: TableContent;
  /** Headers of the columns that were left out. */
  readonly left: readonly string[];
  /** Headers of those with numbers of persons that are printed. */
  readonly personal: readonly string[];
}

/**
 * A table of the office as an annex prints it: row numbers first, its totals last, notes and blank rows left out.
 *
 * @param withPersonal - Whether columns with telephone and identity numbers are printed too.
 */
export function officeTable(
  sheet: SheetSnapshot,
  table: Table,
  withPersonal: boolean,
): OfficeTable {
  const isKept = ({ role }: TableColumn): boolean => withPersonal || !PERSONAL.includes(role);
  const kept = table.columns.filter(isKept);
  const isNumbered = kept.some(({ role }) => role === "number");
  const lead = isNumbered ? undefined : documentWords.rowNumber;
  const indices = kept.map(({ index }) => index);
  const line = lineOf(sheet, kept, lead !== undefined, withPersonal);
  const of = (...kinds: readonly TableRow["kind"][]): readonly TableRow[] =>
    table.rows.filter(({ kind }) => kinds.includes(kind));
  const numbering = of("numbering").map((row) => line(row, "italic"));
  let number = 0;
  const body = of("unit", "section", "subtotal").map((row) => {
    if (row.kind === "unit") number += 1;
    return line(row, row.kind === "unit" ? "plain" : "bold", number);
  });
  const totals = of("total").map((row) => line(row, "bold"));
  const aligned = kept.map(({ role, index }) => ({
    align: alignmentOf(sheet, table, role, index),
  }));
  return {
    content: {
      columns: [...(lead === undefined ? [] : [{ align: "center" as const }]), ...aligned],
      header: [...printedHeader(gridOf(sheet), table.header, indices, lead), ...numbering],
      lines: [...body, ...totals],
    },
    left: table.columns.filter((column) => !isKept(column)).map(({ header }) => header),
    personal: kept.filter(({ role }) => PERSONAL.includes(role)).map(({ header }) => header),
  };
}

const alignmentOf = (
  sheet: SheetSnapshot,
  { rows }: Table,
  role: Role,
  column: number,
): Alignment => {
  if (CENTRED.includes(role)) return "center";
  if (WORDS.includes(role)) return "left";
  const units = rows.filter(({ kind }) => kind === "unit");
  const words = units.filter(({ row }) => /^[^\d]*\p{L}/u.test(printedCell(sheet, row, column)));
  return words.length * 2 > units.length ? "left" : "right";
};

type Look = TableLine["look"];

const lineOf =
  (sheet: SheetSnapshot, columns: readonly TableColumn[], hasLead: boolean, personal: boolean) =>
  ({ row, kind, name }: TableRow, look: Look, number = 0): TableLine => {
    const texts = columns.map(({ index }) => printedCell(sheet, row, index, personal));
    const all = hasLead ? [kind === "unit" ? String(number) : "", ...texts] : texts;
    const filled = all.filter((text) => text !== "").length;
    if (kind === "section" && filled <= 1) {
      return { look, cells: [{ text: name, columns: all.length, align: "left" }] };
    }
    return {
      look,
      cells: kind === "total" ? totalCells(all, name) : all.map((text) => ({ text })),
    };
  };

/** "TỔNG" in the middle of what stands left of the figures. */
const totalCells = (texts: readonly string[], name: string): readonly DocumentCell[] => {
  const at = texts.findIndex((text) => text !== "");
  const next = texts.findIndex((text, index) => index > at && text !== "");
  const width = next < 0 ? texts.length : Math.min(next, 2);
  if (at < 0 || at >= width) return texts.map((text) => ({ text }));
  const label: DocumentCell = {
    text: texts[at] ?? name,
    align: "center",
    ...(width > 1 && { columns: width }),
  };
  return [label, ...texts.slice(width).map((text) => ({ text }))];
};
