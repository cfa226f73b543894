import { previewRows } from "../plan/previewRows";
import type { PreviewTable } from "../plan/plan";
import { placedCells } from "./placedCells";
import type { TableLine } from "./officialDocument";
import type { TableContent } from "./tableContent";

/** The table as the dialog shows it: one header line, nothing merged. */
export function tablePreview(title: string, content: TableContent): PreviewTable {
  const { columns, header, lines } = content;
  const width = columns.length;
  const heads = grid(header, width, true);
  const names = columns.map((_, column) => {
    const parts = heads.map((line) => line[column] ?? "").filter((text) => text !== "");
    return [...new Set(parts)].join(" – ");
  });
  const rows = grid(lines, width, false);
  const last = rows[rows.length - 1] ?? [];
  return {
    title: title.replace(/\n/g, " "),
    columns: names,
    rows: rows.length === 0 ? [] : previewRows(rows.length - 1, (index) => rows[index] ?? [], last),
    figures: columns.flatMap(({ align }, index) => (align === "right" ? [index] : [])),
  };
}

/** Texts by line and column; of spanning cells everywhere, or where they begin. */
const grid = (
  lines: readonly TableLine[],
  width: number,
  everywhere: boolean,
): readonly (readonly string[])[] => {
  const texts = lines.map(() => Array.from({ length: width }, () => ""));
  for (const { line, column, cell } of placedCells(lines)) {
    const end = column + (everywhere ? (cell.columns ?? 1) : 1);
    for (let at = column; at < end; at += 1) {
      const own = texts[line];
      if (own) own[at] = cell.text;
    }
  }
  return texts;
};
