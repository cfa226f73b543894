import type { Day } from "../../domain/day";
import type { FieldContext } from "../fields/field";
import { readSettings } from "../settings/settings";
import type { TableColumn } from "../table/table";

/** The dates to offer: those of the table's own headers, else the only window of the settings, else the campaign's. */
export function windowPreset(
  { workbook, table, earlier }: FieldContext,
  end: "from" | "to",
): Day | undefined {
  // Fields before this one, by name; the form keeps values by name alone.
  const named = ["cotChiTieuNgay", "cotChiTieu"].map(
    (name) => (earlier[name] as Pick<TableColumn, "index"> | undefined)?.index,
  );
  const columns = table?.columns ?? [];
  const inOrder = [
    ...named.map((index) => columns.find((column) => column.index === index)),
    ...columns,
  ];
  const own = inOrder.find((column) => column?.window !== undefined)?.window;
  if (own !== undefined) return own[end];
  const settings = readSettings(workbook);
  const [window, ...others] = settings.windows;
  return (others.length === 0 ? window?.[end] : undefined) ?? settings[end];
}
