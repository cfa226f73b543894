import type { Area } from "../app/snapshot";
import { areaName } from "../app/text/a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which letters of a block look how. */
export interface Letters {
  readonly font: string;
  readonly whole: Area;
  readonly bold: readonly Area[];
  /** Cells that only programs read. */
  readonly hidden: readonly Area[];
}

const PAPER = "#ffffff";
/** Styles go cell by cell as objects: for larger blocks three calls are quicker than one. */
const MOST_CELLS = 10_000;

function paintEach(sheet: Sheet, { font, whole, bold, hidden }: Letters): void {
  const plain = SpreadsheetApp.newTextStyle().setFontFamily(font).build();
  const styles = Array.from({ length: whole.rows }, () =>
    Array<typeof plain>(whole.columns).fill(plain),
  );
  const paint = (areas: readonly Area[], style: typeof plain): void => {
    for (const { row, column, rows, columns } of areas) {
      for (const line of styles.slice(row, row + rows)) line.fill(style, column, column + columns);
    }
  };
  paint(bold, plain.copy().setBold(true).build());
  paint(hidden, plain.copy().setForegroundColor(PAPER).build());
  sheet.getRange(1, 1, whole.rows, whole.columns).setTextStyles(styles);
}

/** Gives a block at A1 its letters. */
export function paintLetters(sheet: Sheet, letters: Letters): void {
  const { font, whole, bold, hidden } = letters;
  if (whole.rows * whole.columns <= MOST_CELLS) {
    paintEach(sheet, letters);
    return;
  }
  const listOf = (areas: readonly Area[]) => sheet.getRangeList(areas.map(areaName));
  sheet.getRange(1, 1, whole.rows, whole.columns).setFontFamily(font);
  if (bold.length > 0) listOf(bold).setFontWeight("bold");
  if (hidden.length > 0) listOf(hidden).setFontColor(PAPER);
}
