import { COLLECTIVE_SHEET } from "../awards/awardSheets";
import { awardDocumentTexts } from "../messages/awardDocument";
import { awardReasons } from "../messages/awardReasons";
import { awardSheetTexts } from "../messages/awardSheets";
import { documentWords } from "../messages/documents";
import { textOf, valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import type { TableLine } from "./officialDocument";
import { printedCell } from "./printedCell";
import type { TableContent } from "./tableContent";

export interface AwardTable {
  readonly content: TableContent;
  readonly awarded: number;
  /** Whose prize waits for a decision. */
  readonly pending: number;
}

const sameHeader = (sheet: SheetSnapshot, row: number, header: readonly string[]): boolean =>
  header.every((text, column) => textOf(valueAt(sheet, row, column)) === text);

/** The winners of a ranking on the product's sheet, the dearest prize first; undefined where the sheet is not as it was made. */
export function awardTable(sheet: SheetSnapshot): AwardTable | undefined {
  const isUnits = sheet.name === COLLECTIVE_SHEET;
  const header: readonly string[] = isUnits
    ? awardSheetTexts.collectiveHeader
    : awardSheetTexts.individualHeader;
  const start = sheet.values.findIndex((_, row) => sameHeader(sheet, row, header));
  if (start < 0) return undefined;
  const at = {
    name: 1,
    prize: header.length - 3,
    money: header.length - 2,
    figures: isUnits ? [2, 3, 4] : [2, 3],
  };
  const rows = bodyRows(sheet, start + 1, at.name);
  const prizeIn = (row: number): string => textOf(valueAt(sheet, row, at.prize));
  const won = rows.filter((row) => !["", awardReasons.pending].includes(prizeIn(row)));
  const money = won.map((row) => valueAt(sheet, row, at.money));
  const lines = won.map((row, index): TableLine => {
    const columns = [at.name, ...at.figures, at.prize, at.money];
    const texts = columns.map((column) => printedCell(sheet, row, column));
    return { look: "plain", cells: [String(index + 1), ...texts].map((text) => ({ text })) };
  });
  const sum = money.reduce<number>((all, one) => all + (typeof one === "number" ? one : 0), 0);
  const words = awardDocumentTexts[isUnits ? "collective" : "individual"];
  const total: TableLine = {
    look: "bold",
    cells: [
      { text: documentWords.total, columns: words.length - 1, align: "center" },
      { text: formatNumber(sum) },
    ],
  };
  return {
    content: {
      columns: (isUnits ? UNIT_ALIGNS : PERSON_ALIGNS).map((align) => ({ align })),
      header: [{ look: "bold", cells: words.map((text) => ({ text })) }],
      lines: [...lines, total],
    },
    awarded: won.length,
    pending: rows.filter((row) => prizeIn(row) === awardReasons.pending).length,
  };
}

const UNIT_ALIGNS = ["center", "left", "right", "right", "right", "left", "right"] as const;
const PERSON_ALIGNS = ["center", "left", "left", "right", "left", "right"] as const;

/** Down to the first line without a name, as the ranking was written. */
const bodyRows = (sheet: SheetSnapshot, start: number, name: number): readonly number[] => {
  const rows: number[] = [];
  for (let row = start; textOf(valueAt(sheet, row, name)) !== ""; row += 1) rows.push(row);
  return rows;
};
