import { scheduleTexts } from "../messages/scheduleMaking";
import type { Place, PrintedRow, PrintedSchedule } from "../schedule/printedSchedule";
import { gridOf } from "../table/grid";
import type { Alignment, DocumentCell, TableLine } from "./officialDocument";
import type { TableContent } from "./tableContent";

interface Column {
  readonly header: string;
  readonly align: Alignment;
  /** Where a row's cell stands; rows with one place share it. */
  readonly place: (row: PrintedRow) => Place;
  readonly text: (row: PrintedRow, number: number) => string;
}

const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** An intake schedule as the annex prints it: a section for each machine, cells of one site and one unit merged. */
export function scheduleTable(schedule: PrintedSchedule): TableContent {
  const columns = columnsOf(schedule);
  const { machines, rows } = schedule;
  const width = columns.length;
  const lines = machines.flatMap(({ name, notes }, machine): TableLine[] => {
    const own = rows.filter((row) => row.machine === machine);
    return [
      sectionLine(name.toUpperCase(), "bold", width),
      ...bodyLines(columns, own),
      ...notes.map(({ text }) => sectionLine(text, "italic", width)),
    ];
  });
  return {
    columns: columns.map(({ align }) => ({ align })),
    header: [{ look: "bold", cells: columns.map(({ header }) => ({ text: header })) }],
    lines,
  };
}

const sectionLine = (text: string, look: TableLine["look"], columns: number): TableLine => ({
  look,
  cells: [{ text, columns, align: "left" }],
});

/** Those that the sheet has: a schedule may do without sites, shifts or capacities. */
const columnsOf = ({ sheet, rows }: PrintedSchedule): readonly Column[] => {
  const grid = gridOf(sheet);
  const shown = ({ row, column }: Place): string => grid.text(row, column);
  const isThere = (name: "shift" | "capacity"): boolean =>
    rows.some(({ at }) => !samePlace(at[name], at.dates) && shown(at[name]) !== "");
  const hasSites = rows.some(({ site }) => site !== "");
  const [number, site, unit, dates, shift, capacity] = scheduleTexts.header;
  const visited = hasSites ? "site" : "unit";
  const all: readonly (readonly [
    boolean,
    string,
    Alignment,
    keyof PrintedRow["at"],
    Column["text"],
  ])[] = [
    [true, number, "center", visited, (_, count) => String(count)],
    [hasSites, site, "left", "site", (row) => row.site],
    [true, unit, "left", "unit", (row) => row.unit],
    [true, dates, "left", "dates", ({ at }) => shown(at.dates)],
    [isThere("shift"), shift, "center", "shift", ({ at }) => shown(at.shift)],
    [isThere("capacity"), capacity, "center", "capacity", ({ at }) => shown(at.capacity)],
  ];
  return all.flatMap(([isPrinted, header, align, name, text]) =>
    isPrinted ? [{ header, align, place: ({ at }: PrintedRow) => at[name], text }] : [],
  );
};

const bodyLines = (
  columns: readonly Column[],
  rows: readonly PrintedRow[],
): readonly TableLine[] => {
  const isSame = (column: Column | undefined, row: number): boolean => {
    const [above, own] = [rows[row - 1], rows[row]];
    return !!column && !!above && !!own && samePlace(column.place(above), column.place(own));
  };
  let number = 0;
  return rows.map((row, index): TableLine => {
    if (!isSame(columns[0], index)) number += 1;
    const cells = columns.flatMap((column): DocumentCell[] => {
      if (isSame(column, index)) return [];
      let end = index + 1;
      while (isSame(column, end)) end += 1;
      return [{ text: column.text(row, number), ...(end - index > 1 && { rows: end - index }) }];
    });
    return { look: "plain", cells };
  });
};
