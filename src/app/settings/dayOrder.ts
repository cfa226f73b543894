import type { CellContent, SheetWrite, Write } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import { settingsTexts } from "../messages/settings";
import type { CalendarWord } from "./dayOptions";
import { HOLIDAY_ROWS, SETTINGS_SHEET, WINDOW } from "./settingsLayout";
import { windowCode } from "../text/windowCode";

/** Hidden: the make-up days and the office's own days with their places among all days that count. */
const ORDER_SHEET = "CD06_Lịch";

/** 1/1/2022, from which places are counted: Đề án 06 is of 06/01/2022, no campaign began before. */
export const ORDER_FROM = 44562;

/** Columns of the sheet and the names by which formulas find them. */
const ORDER_AREAS = {
  CD_LAM_BU: 0,
  CD_LAM_BU_HAI_BAY: 1,
  CD_LAM_BU_HAI_SAU: 2,
  CD_RIENG: 3,
  CD_RIENG_THU_TU: 4,
} as const;

/** The days off of each week, as NETWORKDAYS.INTL takes them. */
export const DAYS_OFF_OF_WEEK = {
  "thứ Hai đến thứ Bảy": "0000001",
  "ngày làm việc": "0000011",
} as const satisfies Partial<Record<CalendarWord, string>>;

const listed = (name: string): string => `INDEX(${name};ROW()-1)`;

/** Days that count from `ORDER_FROM` to a day, under a week's days off: as `countDays` counts them. */
function daysUpTo(day: string, daysOff: string): string {
  const madeUp = `COUNTIFS(CD_NGAY_NGHI;">="&${ORDER_FROM};CD_NGAY_NGHI;"<="&${day};CD_LOAI_NGAY;"làm bù")`;
  return `NETWORKDAYS.INTL(${ORDER_FROM};${day};"${daysOff}";CD_NGAY_NGHI)+${madeUp}`;
}

/** Days of the office's own list from `ORDER_FROM` to a day, each once. */
function ownDaysUpTo(day: string): string {
  return `${day}-${ORDER_FROM - 1}-NETWORKDAYS.INTL(${ORDER_FROM};${day};"0000000";CD_NGAY_RIENG)`;
}

const isCounted = (list: string): string => `${list}>=${ORDER_FROM}`;

const ROW: readonly string[] = [
  `=IF(AND(${listed("CD_LOAI_NGAY")}="làm bù";${isCounted(listed("CD_NGAY_NGHI"))});${listed("CD_NGAY_NGHI")};"")`,
  `=IF(RC[-1]="";"";${daysUpTo("RC[-1]", DAYS_OFF_OF_WEEK["thứ Hai đến thứ Bảy"])})`,
  `=IF(RC[-2]="";"";${daysUpTo("RC[-2]", DAYS_OFF_OF_WEEK["ngày làm việc"])})`,
  `=IF(AND(ISNUMBER(${listed("CD_NGAY_RIENG")});${isCounted(listed("CD_NGAY_RIENG"))});${listed("CD_NGAY_RIENG")};"")`,
  `=IF(RC[-1]="";"";${ownDaysUpTo("RC[-1]")})`,
];

const areas = Object.entries(ORDER_AREAS).map(([name, column]) => ({
  name,
  row: 1,
  column,
  rows: HOLIDAY_ROWS,
  columns: 1,
}));

/** Columns of the windows on the sheet: their code, and the days that count before their first. */
const WINDOW_COLUMNS = { code: 6, before: 7 } as const;

/** The name of the cell that counts the days from `ORDER_FROM` to the day before a window's first. */
export const daysBeforeName = (code: string): string => `CD_TRUOC_${code}`;

/** The days of the calendar up to the window's last day, less its own; cells by place, since names may be newer. */
const daysBefore = (calendar: CalendarWord, row: number): string => {
  const cell = (column: number): string => `'${SETTINGS_SHEET}'!R${row + 1}C${column + 1}`;
  const [to, days] = [cell(WINDOW.to), cell(WINDOW.days)];
  const all =
    calendar === "danh sách riêng"
      ? ownDaysUpTo(to)
      : daysUpTo(to, calendar === "ngày làm việc" ? "0000011" : "0000001");
  return `=IF(${days}="";"";${all}-${days})`;
};

/** The sheet that formulas of forecasts look days up in, made of formulas: it follows the lists of "Ngày nghỉ". */
function orderSheet(window: readonly CellContent[]): SheetWrite {
  const none = ["", "", ""].map((value) => ({ value }));
  const line = ROW.map((formula) => ({ formula }));
  const body = Array.from({ length: HOLIDAY_ROWS }, (_, row) => [
    ...line,
    ...(row === 0 ? [{ value: "" }, ...window] : none),
  ]);
  return {
    kind: "sheet",
    sheet: ORDER_SHEET,
    owner: "shared",
    isHidden: true,
    block: [settingsTexts.orderHeader.map((value) => ({ value })), ...body],
    // Nobody looks at it.
    style: {},
    names: areas,
  };
}

/**
 * What forecasts on a calendar with days off need, as far as it is missing.
 *
 * @param row - The window's row on "Thông tin chiến dịch".
 */
export function orderWrites(
  workbook: WorkbookSnapshot,
  calendar: CalendarWord,
  code: string,
  row: number,
): readonly Write[] {
  const name = daysBeforeName(code);
  if (calendar === "mọi ngày" || hasName(workbook, name)) return [];
  const window = [{ value: windowCode(code) }, { formula: daysBefore(calendar, row) }];
  const sheet = workbook.sheet(ORDER_SHEET);
  const codes = sheet?.values.map((cells) => cells[WINDOW_COLUMNS.code] ?? "") ?? [];
  const last = codes.reduce<number>((at, one, index) => (one === "" ? at : index), 0);
  const place = { row: last + 1, ...windowArea };
  const named: Write = { kind: "name", sheet: ORDER_SHEET, name, ...place };
  if (sheet === undefined) return [orderSheet(window), named];
  const missing = areas
    .filter((area) => !hasName(workbook, area.name))
    .map((area): Write => ({ kind: "name", sheet: ORDER_SHEET, ...area }));
  const column = WINDOW_COLUMNS.code;
  const rows: Write = { kind: "rows", sheet: ORDER_SHEET, row: place.row, column, cells: [window] };
  return [...missing, rows, named];
}

const windowArea = { column: WINDOW_COLUMNS.before, rows: 1, columns: 1 };

const hasName = ({ namedAreas }: WorkbookSnapshot, wanted: string): boolean =>
  namedAreas.some(({ name }) => name === wanted);
