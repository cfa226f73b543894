import { readerTexts } from "../messages/reader";
import type { Area } from "../snapshot";
import type { Grid } from "./grid";
import { SURE, type TableColumn } from "./table";

/** Rows that are looked at for 1, 2, 3. */
const SAMPLE = 60;

/** The first column as "STT" where its cells count the rows, whatever is left of its header. */
export function withNumbers(
  grid: Grid,
  header: Area,
  columns: readonly TableColumn[],
  end: number,
): readonly TableColumn[] {
  const [first, ...others] = columns;
  const isNamed = columns.some(({ role, confidence }) => role === "number" && confidence >= SURE);
  if (first === undefined || isNamed || first.confidence >= SURE) return columns;
  const count = countedRows(grid, header, Math.min(end, header.row + header.rows + SAMPLE));
  if (count === 0) return columns;
  const reasons = [...first.reasons, readerTexts.counts(count)];
  return [{ ...first, role: "number", confidence: 0.9, reasons }, ...others];
}

/** How far the whole numbers of the first column count from 1, among letters of sections; 0 where they do not. */
const countedRows = (grid: Grid, { row, rows, column }: Area, end: number): number => {
  let count = 0;
  let others = 0;
  for (let at = row + rows; at < end; at += 1) {
    const text = grid.text(at, column);
    if (/^\d+$/.test(text)) {
      if (Number(text) !== count + 1) return 0;
      count += 1;
    } else if (text !== "" && text.length < 5 && !/^(?:[IVX]+|[A-HĐ])[.)]?$/.test(text)) {
      others += 1;
    }
  }
  return count > 1 || others === 0 ? count : 0;
};
