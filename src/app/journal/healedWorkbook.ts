import { a1FromR1c1 } from "../plan/formulaNotation";
import type { CellContent } from "../plan/plan";
import { keyText } from "../plan/rowsByKey";
import type { Place } from "../plan/rollBack";
import type { CellValue, Mark, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Healing } from "./healing";
import type { MarkImage } from "./journalEntry";

type Cell = Place & { readonly content: CellContent };

const replaced = <T>(
  grid: readonly (readonly T[])[],
  cells: readonly Cell[],
  read: (cell: Cell) => T,
): readonly (readonly T[])[] => {
  const copy = grid.map((line) => [...line]);
  for (const cell of cells) {
    const line = copy[cell.row];
    if (line !== undefined && cell.column < line.length) line[cell.column] = read(cell);
  }
  return copy;
};

const healedSheet = (sheet: SheetSnapshot, cells: readonly Cell[]): SheetSnapshot => {
  const valueOf = ({ content }: Cell): CellValue => ("value" in content ? content.value : "");
  const formulaOf = ({ content, row, column }: Cell): string =>
    "formula" in content ? a1FromR1c1(content.formula, row, column) : "";
  return {
    ...sheet,
    values: replaced(sheet.values, cells, valueOf),
    formulas: replaced(sheet.formulas, cells, formulaOf),
    displayed: replaced(sheet.displayed, cells, (cell) => keyText(valueOf(cell))),
  };
};

/** Marks as healing will leave them: ours give way to what stood there, and those of people stay. */
function healedMarks(
  workbook: WorkbookSnapshot,
  images: readonly MarkImage[],
): WorkbookSnapshot["marks"] {
  let { marks } = workbook;
  for (const { sheet, on, index, before, after } of images) {
    const sheetId = workbook.sheet(sheet)?.id;
    if (sheetId === undefined) continue;
    const isHere = (mark: Mark): boolean =>
      mark.sheetId === sheetId && mark.on === on && mark.index === index;
    const present = marks.filter(isHere);
    if (present.length > 0 && present.every(({ value }) => value !== after)) continue;
    const old = before === "" ? [] : [{ sheetId, on, index, value: before }];
    marks = [...marks.filter((mark) => !isHere(mark)), ...old];
  }
  return marks;
}

/** The workbook as healing will leave it, so that a preview shows what will be written then. */
export function healedWorkbook(
  workbook: WorkbookSnapshot,
  healing: Healing,
  marks: readonly MarkImage[],
): WorkbookSnapshot {
  const cellsOf = (sheet: SheetSnapshot): readonly Cell[] => {
    const block = healing.blocks.find((image) => image.sheet === sheet.name);
    const columns = healing.sheets.find((image) => image.sheet === sheet.name);
    if (block === undefined) return columns?.restore ?? [];
    return sheet.values.flatMap((line, row) =>
      line.map((_, column) => ({
        row,
        column,
        content: block.before[row]?.[column] ?? { value: "" },
      })),
    );
  };
  const isGone = (name: string): boolean =>
    healing.blocks.some(({ sheet, before }) => sheet === name && before.length === 0);
  // Inheriting keeps what is read on first use unread.
  return Object.create(workbook, {
    sheetNames: { value: workbook.sheetNames.filter((name) => !isGone(name)) },
    namedAreas: {
      get: () => workbook.namedAreas.filter(({ sheetName }) => !isGone(sheetName)),
    },
    marks: { get: () => healedMarks(workbook, marks) },
    sheet: {
      value: (name: string) => {
        if (isGone(name)) return undefined;
        const sheet = workbook.sheet(name);
        const cells = sheet ? cellsOf(sheet) : [];
        return sheet && cells.length > 0 ? healedSheet(sheet, cells) : sheet;
      },
    },
  }) as WorkbookSnapshot;
}
