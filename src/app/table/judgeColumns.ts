import { readParts } from "../reading/readParts";
import { readerTexts } from "../messages/reader";
import { shapeOf, type Grid } from "./grid";
import type { Role } from "./role";
import { CONFIRMED, SURE, type TableColumn, type TableRow } from "./table";

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 300;

/** What the cells of a column are, over a sample of its rows. */
interface Shapes {
  readonly numbers: number;
  readonly texts: number;
  /** Numbers that are two in one cell: "3.552/4.254". */
  readonly parts: number;
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

/** No rule of the product reads them. */
const INERT_ROLES: readonly Role[] = ["note", "reason", "other"];

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
    return { ...column, confidence: confidenceOf(column, shapes), reasons };
  });
  return judged.map((column) => withRivals(column, judged));
}

/** What mended words are worth once the cells agree with them. */
const AGREED_CONFIDENCE = 0.8;

const confidenceOf = ({ role, confidence, mended }: TableColumn, shapes: Shapes): number => {
  if (confidence === CONFIRMED) return confidence;
  if (contradicts(role, shapes)) return confidence / 2;
  return mended === true && agrees(role, shapes) ? AGREED_CONFIDENCE : confidence;
};

const shapesOf = (grid: Grid, column: number, rows: readonly TableRow[]): Shapes => {
  const shapes = { numbers: 0, texts: 0, parts: 0 };
  for (const { row } of rows) {
    const value = grid.value(row, column);
    const shape = shapeOf(value);
    if (shape === "number") shapes.numbers += 1;
    if (shape === "text") shapes.texts += 1;
    if (typeof value === "string" && readParts(value) !== undefined) shapes.parts += 1;
  }
  return shapes;
};

const shapeReason = ({ numbers, texts, parts }: Shapes): string => {
  const all = numbers + texts;
  if (all === 0) return readerTexts.blank;
  if (parts > 0) return readerTexts.parts(parts, all);
  return numbers >= texts ? readerTexts.numbers(numbers, all) : readerTexts.texts(texts, all);
};

/** Of two figures in one cell only a person can tell which one is meant; as a rate they are meant both. */
const contradicts = (role: Role, { numbers, texts, parts }: Shapes): boolean =>
  (NUMBER_ROLES.includes(role) && (texts > numbers || (parts > 0 && role !== "rate"))) ||
  (TEXT_ROLES.includes(role) && numbers > texts);

const agrees = (role: Role, { numbers, texts }: Shapes): boolean => {
  if (NUMBER_ROLES.includes(role) || role === "number") return numbers > 0 && texts === 0;
  return INERT_ROLES.includes(role) ? numbers === 0 : texts > 0 && numbers === 0;
};

/** Names of units decide what every row is: a column that may hold them is a rival already. */
const RIVAL_UNIT = 0.6;

/** Two columns that claim one role with good reason are a question, not a guess; a person's word outranks all. */
const withRivals = (column: TableColumn, all: readonly TableColumn[]): TableColumn => {
  const { role, confidence } = column;
  const least = role === "unit" ? RIVAL_UNIT : SURE;
  if (role === "other" || role === "note" || confidence < SURE || confidence === CONFIRMED) {
    return column;
  }
  const rivals = all.filter((other) => other.role === role && other.confidence >= least);
  if (rivals.length < 2) return column;
  const isOutranked = rivals.some((other) => other.confidence === CONFIRMED);
  const reason = isOutranked ? readerTexts.outranked : readerTexts.rivals(rivals.length);
  return { ...column, confidence: 0.6, reasons: [...column.reasons, reason] };
};
