import { readerTexts } from "../messages/reader";
import type { Area } from "../snapshot";
import { countedRows } from "./countedRows";
import type { Grid } from "./grid";
import { SURE, type TableColumn } from "./table";

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
  const count = countedRows(grid, header.row + header.rows - 1, header.column, end);
  if (count === 0) return columns;
  const reasons = [...first.reasons, readerTexts.counts(count)];
  return [{ ...first, role: "number", confidence: 0.9, reasons }, ...others];
}
