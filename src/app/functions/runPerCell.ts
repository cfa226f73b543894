import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { isBlank } from "./isBlank";
import { placeOf } from "./placeOf";
import type { Answer, Answers, Argument, Reader } from "./reader";

type Values = Record<string, unknown>;
type NamedReader = readonly [name: string, reader: Reader<unknown>];

interface Spread {
  readonly name: string;
  readonly place: string;
  readonly reader: Reader<unknown>;
  readonly rows: readonly (readonly unknown[])[];
  readonly single: boolean;
}

const placeOfParameter = (name: string): string => `Tham số "${name}"`;

const isSingle = (rows: Spread["rows"]): boolean => rows.length === 1 && rows[0]?.length === 1;

const cellOf = ({ rows, single }: Spread, row: number, column: number): unknown =>
  single ? rows[0]?.[0] : rows[row]?.[column];

/** A blank cell is answered with a blank; an argument left out is a mistake, which the reader names. */
const leavesBlank = ({ reader }: Spread, cell: unknown): boolean =>
  !reader.optional && cell !== undefined && isBlank(cell);

/** The range whose shape the answer takes; all ranges given must have that shape. */
function shapeOf(spreads: readonly Spread[]): Spread | undefined {
  const [first, ...others] = spreads.filter(({ single }) => !single);
  if (!first) return undefined;
  const size = ({ rows }: Spread): string => `${rows.length} × ${rows[0]?.length ?? 0}`;
  const other = others.find((spread) => size(spread) !== size(first));
  if (other) {
    throw new ArgumentError(
      `Vùng "${first.name}" (${size(first)} ô) và vùng "${other.name}" (${size(other)} ô) phải cùng số dòng, cùng số cột.`,
    );
  }
  return first;
}

/**
 * Reads the arguments and runs the function: once, or once per cell when a parameter per cell was given a range.
 *
 * A blank cell in a parameter per cell is answered with a blank, and a single cell goes with every cell of a range.
 */
export function runPerCell(
  readers: readonly NamedReader[],
  args: readonly Argument[],
  run: (values: Values) => Answers,
): Answers {
  const values: Values = {};
  const spreads: Spread[] = [];
  readers.forEach(([name, reader], index) => {
    const place = placeOfParameter(name);
    const rows = cells(args[index]);
    const single = isSingle(rows);
    const argument = single ? rows[0]?.[0] : args[index];
    if (reader.perCell) spreads.push({ name, place, reader, rows, single });
    else values[name] = reader.read(argument, place);
  });
  const shape = shapeOf(spreads);

  const runAt = (row: number, column: number): Answers => {
    const here: Values = { ...values };
    for (const spread of spreads) {
      const cell = cellOf(spread, row, column);
      if (leavesBlank(spread, cell)) return "";
      const { name, place, reader, rows, single } = spread;
      here[name] = reader.read(cell, single ? place : placeOf(place, rows, row, column));
    }
    return run(here);
  };
  if (!shape) return runAt(0, 0);
  // A function with parameters per cell answers each of them with one cell.
  return shape.rows.map((cellsOfRow, row) =>
    cellsOfRow.map((_, column) => runAt(row, column) as Answer),
  );
}
