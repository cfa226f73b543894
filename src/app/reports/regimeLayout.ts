// The sheet "Chế độ báo cáo" as it starts: from then on it belongs to the office.
import { regimeTexts } from "../messages/reportsRegime";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import {
  beforeWords,
  belongsWords,
  dayOffWords,
  dueWords,
  lateHourWords,
  onTimeWords,
} from "./regime";
import { REGIME_SHEET } from "./reportSheets";

/** Columns of the rules. */
export const REGIME = {
  kind: 0,
  units: 1,
  used: 2,
  dueDay: 3,
  dueWord: 4,
  dueTime: 5,
  belongs: 6,
  calendar: 7,
  dayOff: 8,
  note: 9,
} as const;

const { labels, header, notes } = regimeTexts;
const ALL = "mọi đơn vị";

/** Settings above the rules, with the words that a new sheet has. Source: domain A7, D7. */
const REGIME_PRESETS: readonly (readonly [label: string, word: string])[] = [
  [labels.onTime, onTimeWords[0]],
  [labels.before, beforeWords[0]],
  [labels.lateHour, lateHourWords[0]],
];

/** The rules that a new sheet starts with, and that hold while there is no sheet. */
const REGIME_RULES: readonly (readonly CellValue[])[] = [
  [
    "hằng ngày",
    "thôn, xóm, ấp, khu phố, tổ dân phố",
    "có",
    "",
    "",
    "15h30",
    belongsWords[0],
    "mọi ngày",
    dayOffWords[0],
    notes.village,
  ],
  [
    "hằng ngày",
    "xã, phường, thị trấn, đặc khu",
    "có",
    "",
    "",
    "08h00",
    belongsWords[1],
    "mọi ngày",
    dayOffWords[0],
    notes.commune,
  ],
  ["hằng tháng", ALL, "có", 10, dueWords[0], "", "", "", dayOffWords[0], notes.monthly],
  ["theo giai đoạn", ALL, "có", "", dueWords[0], "", "", "", dayOffWords[0], notes.phase],
  ["cuối đợt", ALL, "có", "", dueWords[0], "", "", "", dayOffWords[0], notes.final],
];

const SPARE_ROWS = 5;
/** The option lists beside the settings, so that nobody has to guess them. */
const OPTIONS = [onTimeWords, beforeWords, lateHourWords];

/** The grid of a new sheet. */
export function regimeGrid(): readonly (readonly CellValue[])[] {
  const presets = REGIME_PRESETS.map(([label, word], index) => {
    const options = OPTIONS[index]?.map((option) => `“${option}”`).join(" hoặc ") ?? "";
    return [label, word, options];
  });
  const spare = Array.from({ length: SPARE_ROWS }, () => []);
  return [
    [regimeTexts.title],
    [regimeTexts.note],
    ...presets,
    [],
    header,
    ...REGIME_RULES,
    ...spare,
  ];
}

export function regimeSheet(): SheetWrite {
  const grid = regimeGrid();
  const row = grid.indexOf(header);
  return {
    kind: "sheet",
    sheet: REGIME_SHEET,
    owner: "shared",
    block: grid.map((line) =>
      header.map((_, column): CellContent => ({ value: line[column] ?? "" })),
    ),
    style: {
      title: { rows: 1 },
      header: { row, rows: 1 },
      columnWidths: [280, 220, 100, 100, 100, 100, 190, 190, 190, 420],
      border: { row, column: 0, rows: grid.length - row, columns: header.length },
      fills: [{ row: 2, column: 1, rows: REGIME_PRESETS.length, columns: 1, color: "#fff2cc" }],
    },
  };
}
