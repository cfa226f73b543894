// One tab that looks like the annex of a district plan: Times New Roman, centred merged titles, a thin grid, A4 upright.
const FONT = { name: "Times New Roman", family: 1, size: 13 };
const LARGE = { ...FONT, size: 14 };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };
const LEFT = { horizontal: "left", vertical: "middle", wrapText: true };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const WIDTHS = [7, 30, 24, 28, 32];
const TITLE_STYLES = [
  { font: { ...LARGE, bold: true }, height: 21 },
  { font: { ...LARGE, bold: true }, height: 46 },
  { font: { ...LARGE, italic: true }, height: 23 },
  { font: { ...FONT, italic: true }, height: 20 },
];
const HEADER_ROW = 6;

/** Adds the tab; `withFigures: false` leaves target and daily columns empty but for the total to be allocated. */
export function addAnnexSheet(workbook, annex, { name, withFigures }) {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: {
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 },
    },
  });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));

  annex.title.forEach((text, index) => {
    const { font, height } = TITLE_STYLES[index];
    put(sheet, index + 1, 1, text, { font, alignment: CENTRE });
    sheet.mergeCells(index + 1, 1, index + 1, WIDTHS.length);
    sheet.getRow(index + 1).height = height;
  });

  annex.header.forEach((text, index) =>
    put(sheet, HEADER_ROW, index + 1, text, {
      font: { ...FONT, bold: true },
      alignment: CENTRE,
      border: GRID,
    }),
  );
  sheet.getRow(HEADER_ROW).height = 80;

  annex.units.forEach(([unit, population, target, daily], index) => {
    const row = HEADER_ROW + 1 + index;
    const figures = withFigures ? [target, daily] : [null, null];
    [index + 1, unit, population, ...figures].forEach((value, column) =>
      put(sheet, row, column + 1, value, {
        font: FONT,
        alignment: column === 1 ? LEFT : CENTRE,
        border: GRID,
      }),
    );
    sheet.getRow(row).height = 18;
  });

  const totalRow = HEADER_ROW + 1 + annex.units.length;
  const { population, target, daily } = annex.total;
  [null, "TỔNG", population, target, withFigures ? daily : null].forEach((value, column) =>
    put(sheet, totalRow, column + 1, value, {
      font: { ...FONT, bold: true },
      alignment: CENTRE,
      border: GRID,
      ...(column > 1 && { numFmt: "#,##0" }),
    }),
  );
  sheet.getRow(totalRow).height = 20;

  annex.notes.forEach((text, index) =>
    put(sheet, totalRow + 2 + index, 1, text, {
      font: { ...FONT, italic: true, bold: index === 0 },
      alignment: { horizontal: "left", vertical: "middle" },
    }),
  );
  sheet.pageSetup.printArea = `A$1:E$${totalRow + 1 + annex.notes.length}`;
}

function put(sheet, row, column, value, style) {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  Object.assign(cell, style);
}
