import type { Area } from "../snapshot";
import { readWindow } from "../reading/readWindow";
import { shapeOf, type Grid } from "./grid";
import type { HeaderMatch, HeaderMatcher } from "./matchHeader";
import type { Role } from "./role";
import { SURE, type TableColumn } from "./table";

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

/** Columns with their roles, from the words of the header and from what stands below. */
export function readColumns(
  grid: Grid,
  header: Area,
  end: number,
  match: HeaderMatcher,
): readonly TableColumn[] {
  const columns = Array.from({ length: header.columns }, (_, offset) => {
    const index = header.column + offset;
    const path = pathOf(grid, header, index);
    return readColumn(index, path, match(path, true), shapesOf(grid, header, index, end));
  });
  return columns.map((column) => withRivals(column, columns));
}

const readColumn = (
  index: number,
  path: readonly string[],
  words: HeaderMatch,
  shapes: Shapes,
): TableColumn => {
  const { role, phrase } = words;
  const reasons = [
    phrase === "" ? "không nhận ra tiêu đề" : `tiêu đề có “${phrase}”`,
    ...shapeReasons(shapes),
  ];
  const confidence = contradicts(role, shapes) ? words.confidence / 2 : words.confidence;
  const window = readWindow(path.join(" "));
  const header = path.join(" – ");
  return {
    index,
    path,
    header,
    role,
    confidence,
    reasons,
    ...(window === undefined ? {} : { window }),
  };
};

const shapeReasons = ({ numbers, texts }: Shapes): readonly string[] => {
  const all = numbers + texts;
  if (all === 0) return ["cột đang trống"];
  return [numbers * 2 >= all ? `${numbers}/${all} ô là số` : `${texts}/${all} ô là chữ`];
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

const shapesOf = (grid: Grid, header: Area, column: number, end: number): Shapes => {
  const from = header.row + header.rows;
  const step = Math.max(1, Math.floor((end - from) / SAMPLE));
  let numbers = 0;
  let texts = 0;
  for (let row = from; row < end; row += step) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "number") numbers += 1;
    if (shape === "text") texts += 1;
  }
  return { numbers, texts };
};

/** Header texts over a column from top to bottom; a group speaks for the blanks to its right that have columns below. */
const pathOf = (grid: Grid, header: Area, column: number): readonly string[] => {
  const path: string[] = [];
  for (let row = header.row; row < header.row + header.rows; row += 1) {
    const text = grid.text(row, column) || groupText(grid, header, row, column);
    if (text !== "" && text !== path[path.length - 1]) path.push(text);
  }
  return path;
};

const groupText = (grid: Grid, header: Area, row: number, column: number): string => {
  const end = header.row + header.rows;
  const hasWordsBelow = (at: number): boolean => {
    for (let below = row + 1; below < end; below += 1) if (grid.text(below, at) !== "") return true;
    return false;
  };
  for (let at = column; at >= header.column && hasWordsBelow(at); at -= 1) {
    const text = grid.text(row, at);
    if (text !== "") return grid.merge(row, at) === undefined ? text : "";
  }
  return "";
};
