import { settingsTexts } from "../messages/settings";
import type { CellContent, SheetWrite } from "../plan/plan";
import { holidaySeed, type SeedDay } from "./holidaySeed";
import { HOLIDAY_AREAS, HOLIDAY_FIRST_ROW, HOLIDAY_ROWS, HOLIDAY_SHEET } from "./settingsLayout";

const WIDTH = settingsTexts.holidayHeader.length;
const FORMATS = ["dd/mm/yyyy", "", "", "", "dd/mm/yyyy", "", "", "", "dd/mm/yyyy", ""];

/** The sheet "Ngày nghỉ" as it starts: from then on it belongs to the office. */
export function holidaySheet(): SheetWrite {
  const seed = holidaySeed();
  const off = seed.filter(({ kind }) => kind === "nghỉ");
  const makeUp = seed.filter(({ kind }) => kind === "làm bù");
  const rows = off.map((day, index) => row([...cells(day), "", ...cells(makeUp[index])]));
  const { holidayTitle, holidayNote, holidayHeader } = settingsTexts;
  return {
    kind: "sheet",
    sheet: HOLIDAY_SHEET,
    owner: "shared",
    block: [row([holidayTitle]), row([holidayNote]), row(holidayHeader), ...rows],
    style: {
      title: { rows: 1 },
      header: { row: 2, rows: 1 },
      freeze: { rows: HOLIDAY_FIRST_ROW, columns: 0 },
      columnFormats: FORMATS,
      columnWidths: [100, 240, 260, 20, 100, 160, 260, 20, 120, 200],
    },
    names: Object.entries(HOLIDAY_AREAS).map(([name, column]) => ({
      name,
      row: HOLIDAY_FIRST_ROW,
      column,
      rows: HOLIDAY_ROWS,
      columns: 1,
    })),
  };
}

type Cell = Extract<CellContent, { value: unknown }>["value"];

const cells = (one: SeedDay | undefined): readonly Cell[] =>
  one ? [{ day: one.day, minute: 0 }, one.name, one.source] : ["", "", ""];

const row = (values: readonly Cell[]): readonly CellContent[] =>
  Array.from({ length: WIDTH }, (_, column) => ({ value: values[column] ?? "" }));
