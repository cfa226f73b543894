import { shapeOf, type Grid } from "./grid";
import type { Role } from "./role";
import { SURE, type TableColumn, type TableRow } from "./table";

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 300;

/** What the cells of a column are, over a sample of its rows. */
interface Shapes {
  readonly numbers: number;
  readonly texts: number;
}

const TEXT_ROLES: readonly Role[] = [
  "unit",
  "machine",
  "site",
  "person",
  "status",
  "reason",
  "note",
  "group",
  "areaType",
  "shift",
];
const NUMBER_ROLES: readonly Role[] = [
  "population",
  "target",
  "dailyTarget",
  "done",
  "doneToday",
  "cumulative",
  "opening",
  "remaining",
  "rate",
  "rank",
  "planned",
  "difference",
  "neededPerDay",
  "floor",
  "cap",
  "officials",
  "money",
];

/** Roles checked against what stands in the unit rows, and against each other. */
export function judgeColumns(
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): readonly TableColumn[] {
  const units = rows.filter(({ kind }) => kind === "unit");
  const step = Math.max(1, Math.floor(units.length / SAMPLE));
  const sample = units.filter((_, index) => index % step === 0);
  const judged = columns.map((column) => {
    const shapes = shapesOf(grid, column.index, sample);
    const reasons = [...column.reasons, shapeReason(shapes)];
    const confidence = column.confidence / (contradicts(column.role, shapes) ? 2 : 1);
    return { ...column, confidence, reasons };
  });
  return judged.map((column) => withRivals(column, judged));
}

const shapesOf = (grid: Grid, column: number, rows: readonly TableRow[]): Shapes => {
  const shapes = rows.map(({ row }) => shapeOf(grid.value(row, column)));
  const count = (wanted: string) => shapes.filter((shape) => shape === wanted).length;
  return { numbers: count("number"), texts: count("text") };
};

const shapeReason = ({ numbers, texts }: Shapes): string => {
  const all = numbers + texts;
  if (all === 0) return "cột đang trống";
  return numbers >= texts ? `${numbers}/${all} ô là số` : `${texts}/${all} ô là chữ`;
};

const contradicts = (role: Role, { numbers, texts }: Shapes): boolean =>
  (NUMBER_ROLES.includes(role) && texts > numbers) ||
  (TEXT_ROLES.includes(role) && numbers > texts);

/** Two columns that claim one role with good reason are a question, not a guess. */
const withRivals = (column: TableColumn, all: readonly TableColumn[]): TableColumn => {
  const { role, confidence } = column;
  if (role === "other" || role === "note" || confidence < SURE) return column;
  const rivals = all.filter((other) => other.role === role && other.confidence >= SURE);
  if (rivals.length < 2) return column;
  const reasons = [...column.reasons, `${rivals.length} cột cùng có nghĩa này`];
  return { ...column, confidence: 0.6, reasons };
};
