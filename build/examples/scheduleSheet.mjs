// The tab of an intake schedule as districts print it: a section for each machine, cells merged over the rows they speak for.
const FONT = { name: "Times New Roman", family: 1, size: 13 };
const BOLD = { ...FONT, bold: true };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true };
const LEFT = { horizontal: "left", vertical: "middle", wrapText: true };
const THIN = { style: "thin" };
const GRID = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const WIDTHS = [6, 30, 24, 62, 12, 22];
const TITLES = [
  { font: { ...BOLD, size: 14 }, height: 21 },
  { font: { ...BOLD, size: 14 }, height: 42 },
  { font: { ...FONT, italic: true, size: 14 }, height: 23 },
];
const HEADER_ROW = 5;

export function addScheduleSheet(workbook, schedule, name) {
  const sheet = workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 },
    },
  });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const put = (row, column, value, font, alignment, border = GRID) => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    Object.assign(cell, { font, alignment, ...(border && { border }) });
  };
  // Merged last: a merged cell passes on to its first one whatever is written into it.
  const merges = [];
  const over = (row, column, rows, columns) =>
    merges.push([row, column, row + rows - 1, column + columns - 1]);

  schedule.title.forEach((text, index) => {
    const { font, height } = TITLES[index];
    put(index + 1, 1, text, font, CENTRE, null);
    over(index + 1, 1, 1, WIDTHS.length);
    sheet.getRow(index + 1).height = height;
  });
  schedule.header.forEach((text, index) => put(HEADER_ROW, index + 1, text, BOLD, CENTRE));
  sheet.getRow(HEADER_ROW).height = 40;

  let row = HEADER_ROW + 1;
  const across = (text, font, alignment) => {
    WIDTHS.forEach((_, column) => put(row, column + 1, column === 0 ? text : null, font, alignment));
    over(row, 1, 1, WIDTHS.length);
    sheet.getRow(row).height = 20;
    row += 1;
  };
  for (const { name: machine, visits, note } of schedule.machines) {
    across(machine, BOLD, CENTRE);
    let number = 0;
    visits.forEach(({ site, unit, times, shifts }, index) => {
      const isSameSite = index > 0 && visits[index - 1].site === site;
      const visitsHere = isSameSite
        ? 0
        : visits.slice(index).findIndex((visit) => visit.site !== site);
      const count = isSameSite ? 0 : visitsHere < 0 ? visits.length - index : visitsHere;
      if (!isSameSite) number += 1;
      times.forEach((time, shift) => {
        const isFirst = shift === 0 && !isSameSite;
        put(row + shift, 1, isFirst ? number : null, FONT, CENTRE);
        put(row + shift, 2, isFirst ? site : null, FONT, CENTRE);
        put(row + shift, 3, shift === 0 ? unit : null, FONT, CENTRE);
        put(row + shift, 4, time, FONT, LEFT);
        put(row + shift, 5, shifts[shift], FONT, CENTRE);
        put(row + shift, 6, schedule.capacity, FONT, CENTRE);
        sheet.getRow(row + shift).height = 20;
      });
      if (count > 0) for (const column of [1, 2]) over(row, column, count * times.length, 1);
      over(row, 3, times.length, 1);
      row += times.length;
    });
    if (note) across(note, { ...FONT, italic: true }, LEFT);
  }
  for (const area of merges) sheet.mergeCells(...area);
  sheet.pageSetup.printArea = `A$1:F$${row - 1}`;
}
