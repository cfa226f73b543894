import { ArgumentError } from "./argumentError";
import type { ColumnCell } from "./awardColumn";

/** Refuses columns of different lengths: then some rows would go with the wrong figures. */
export function checkLengths(columns: Readonly<Record<string, readonly unknown[]>>): void {
  const [first, ...others] = Object.entries(columns);
  const other = others.find(([, cells]) => cells.length !== first?.[1].length);
  if (first === undefined || other === undefined) return;
  throw new ArgumentError(
    `Cột "${first[0]}" có ${first[1].length} ô, cột "${other[0]}" có ${other[1].length} ô. Hãy chọn các cột cùng số dòng.`,
  );
}

/** A cell that must not be blank in a row that is used: blank is never zero. */
export function neededCell<T>({ value, place }: ColumnCell<T>, name: string): T {
  if (value !== undefined) return value;
  throw new ArgumentError(`${place} (${name}) đang trống. Hãy điền số, ghi 0 nếu đúng là 0.`);
}
