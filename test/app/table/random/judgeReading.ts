// Whether a reading is exactly what the generator meant, leaves what differs to a person, or is wrong in silence.
import { readNumberColumn } from "../../../../src/app/reading/readNumberColumn";
import { readRateColumn } from "../../../../src/app/reading/readRateColumn";
import { readTables } from "../../../../src/app/table/readTables";
import { SURE, type Table } from "../../../../src/app/table/table";
import type { CellValue, SheetSnapshot } from "../../../../src/app/snapshot";
import { buildSheet } from "../../../support/snapshotBuilder";
import type { PlacedBlock, RandomSheet } from "./randomSheet";

export type Verdict =
  | { readonly kind: "exact" }
  | { readonly kind: "asked"; readonly why: string }
  /** No table is shown where there is one. */
  | { readonly kind: "not found" }
  | { readonly kind: "wrong"; readonly why: string };

const EXACT: Verdict = { kind: "exact" };
const asked = (why: string): Verdict => ({ kind: "asked", why });
const wrong = (why: string): Verdict => ({ kind: "wrong", why });

/** One verdict for each table of a sheet. */
export function judgeReading(random: RandomSheet): readonly Verdict[] {
  const sheet = buildSheet(random.sheet);
  const tables = readTables(sheet);
  const verdicts = random.blocks.map((placed) => blockVerdict(sheet, tables, placed));
  const strays = tables.filter((table) => !random.blocks.some((one) => isOf(table, one)));
  if (strays.length === 0) return verdicts;
  return verdicts.map(() => wrong(`a table that is none at row ${strays[0]?.header.row ?? 0}`));
}

const isOf = ({ header }: Table, { block, row, column }: PlacedBlock): boolean =>
  header.row < row + block.headerRows &&
  row < header.row + header.rows &&
  header.column < column + block.roles.length &&
  column < header.column + header.columns;

const blockVerdict = (
  sheet: SheetSnapshot,
  tables: readonly Table[],
  placed: PlacedBlock,
): Verdict => {
  const own = tables.filter((table) => isOf(table, placed));
  const [table, second] = own;
  if (table === undefined) {
    return swallowed(tables, placed)
      ? wrong("its rows are another table's")
      : { kind: "not found" };
  }
  if (second !== undefined) return wrong("several tables");
  const key = table.columns.find(({ index }) => index === table.keyColumn);
  if (key === undefined || key.confidence < SURE) return asked("which column names the units");
  if (key.role !== "unit") return wrong(`named by ${key.role}`);
  const { header, roles } = { header: table.header, roles: placed.block.roles };
  if (header.column !== placed.column || header.columns !== roles.length) {
    return wrong(`columns ${header.column} to ${header.column + header.columns - 1}`);
  }
  const verdicts = [
    rowsVerdict(table, placed),
    ...roles.map((_, offset) => columnVerdict(sheet, table, placed, offset)),
  ];
  return (
    verdicts.find(({ kind }) => kind === "wrong") ??
    verdicts.find(({ kind }) => kind === "asked") ??
    EXACT
  );
};

/** Whether units of a block were taken for units of a table above or beside it. */
const swallowed = (tables: readonly Table[], { block, row, column }: PlacedBlock): boolean =>
  tables.some(
    ({ keyColumn, rows, header }) =>
      header.column < column + block.roles.length &&
      keyColumn >= column &&
      rows.some(
        (one) =>
          one.kind === "unit" &&
          one.doubt === undefined &&
          one.row >= row &&
          one.row < row + block.cells.length,
      ),
  );

const COUNTED = ["unit", "total", "subtotal"];

const rowsVerdict = (table: Table, { block, row }: PlacedBlock): Verdict => {
  const from = row + block.headerRows;
  let verdict: Verdict = EXACT;
  const doubted = (at: number): boolean =>
    table.rows.some((one) => one.row === at && one.doubt !== undefined);
  const seen = new Map(table.rows.map((one) => [one.row, one]));
  for (const [index, expected] of block.rows.entries()) {
    const found = seen.get(from + index);
    const kind = found?.kind ?? "not seen";
    const isSame = kind === expected.kind && (kind !== "unit" || found?.name === expected.name);
    const counts = COUNTED.includes(kind) || COUNTED.includes(expected.kind);
    if (isSame || !counts) continue;
    if (!doubted(from + index)) {
      return wrong(`row ${from + index} “${expected.name}” is ${kind}, not ${expected.kind}`);
    }
    verdict = asked(`row ${from + index}: ${kind}`);
  }
  const stray = table.rows.find(
    (one) =>
      COUNTED.includes(one.kind) && one.row >= from + block.rows.length && one.doubt === undefined,
  );
  return stray === undefined ? verdict : wrong(`row ${stray.row} is ${stray.kind}`);
};

const columnVerdict = (
  sheet: SheetSnapshot,
  table: Table,
  { block, row, column }: PlacedBlock,
  offset: number,
): Verdict => {
  const found = table.columns.find(({ index }) => index === column + offset);
  const wanted = block.roles[offset];
  if (found === undefined || found.confidence < SURE) {
    return asked(`column “${found?.header ?? ""}” for ${wanted ?? ""}`);
  }
  if (found.role !== wanted)
    return wrong(`“${found.header}” is ${found.role}, not ${wanted ?? ""}`);
  return figuresVerdict(
    sheet,
    table,
    block.figures[offset] ?? [],
    found.index,
    (at) => block.rows[at - row - block.headerRows]?.unit,
    wanted === "rate",
  );
};

const figuresVerdict = (
  sheet: SheetSnapshot,
  table: Table,
  figures: readonly { readonly value: number | null }[],
  index: number,
  unitAt: (row: number) => number | undefined,
  isRate: boolean,
): Verdict => {
  if (figures.every(({ value }) => value === null)) return EXACT;
  const rows = table.rows.filter(({ kind }) => COUNTED.includes(kind));
  const of = <T>(grid: readonly (readonly T[])[], none: T) =>
    rows.map(({ row }) => grid[row]?.[index] ?? none);
  const values = of(sheet.values, "");
  const read = isRate
    ? readRateColumn(values, of(sheet.numberFormats, ""))
    : readNumberColumn(values, "count");
  let verdict: Verdict = EXACT;
  for (const [at, row] of rows.entries()) {
    const unit = unitAt(row.row);
    if (row.kind !== "unit" || unit === undefined) continue;
    const one = figureVerdict(values[at], read[at], figures[unit]?.value ?? null);
    if (one.kind === "wrong") return one;
    if (one.kind !== "exact") verdict = one;
  }
  return verdict;
};

type Reading = ReturnType<typeof readNumberColumn>[number];

const figureVerdict = (
  value: CellValue | undefined,
  cell: Reading | undefined,
  expected: number | null,
): Verdict => {
  const shown = JSON.stringify(value);
  if (cell?.kind === "problem") return asked(`figure ${shown}`);
  const found = cell?.kind === "value" ? cell.value : null;
  if (found === expected) return EXACT;
  return wrong(`figure “${shown}” is ${JSON.stringify(cell)}, not ${expected ?? "blank"}`);
};
