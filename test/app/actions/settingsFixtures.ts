// The shared sheets as they stand after they were made and edited, for tests of actions and settings.
import type { CellLiteral, SheetLiteral } from "../../support/snapshotBuilder";
import { contentOf } from "./planned";
import { holidaySheet } from "../../../src/app/settings/holidaySheet";
import { settingsSheet } from "../../../src/app/settings/settingsSheet";
import type { CampaignFacts } from "../../../src/app/settings/settingsSheet";
import type { SheetWrite } from "../../../src/app/plan/plan";

type WindowCells = readonly [
  code: string,
  from: CellLiteral,
  to: CellLiteral,
  counting: string,
  calendar: string,
  days: CellLiteral,
  kind?: string,
];

const literal = ({ block }: SheetWrite): CellLiteral[][] =>
  block.map((row) =>
    row.map((content) => ("formula" in content ? "" : (contentOf(content) as CellLiteral))),
  );

/** Both shared sheets with these windows, and their names. */
export function windowsSheet(
  windows: readonly WindowCells[],
  facts: CampaignFacts = {},
  more: Readonly<Record<string, CellLiteral>> = {},
): {
  readonly sheets: SheetLiteral[];
  readonly names: Record<string, string>;
  readonly nextRow: number;
} {
  const settings = literal(settingsSheet(facts, []));
  const header = settings.findIndex(([first]) => first === "Mã");
  const names: Record<string, string> = {
    CD_NGAY_NGHI: "'Ngày nghỉ'!A4:A203",
    CD_LOAI_NGAY: "'Ngày nghỉ'!B4:B203",
    CD_NGAY_RIENG: "'Ngày nghỉ'!F4:F203",
  };
  windows.forEach(([code, from, to, counting, calendar, days, kind = "khoảng ngày"], index) => {
    const row = header + 1 + index;
    settings[row] = [code, kind, "", from, to, counting, calendar, "", days, ""];
    names[`CD_TU_NGAY_${code}`] = `'Thông tin chiến dịch'!D${row + 1}`;
    names[`CD_DEN_NGAY_${code}`] = `'Thông tin chiến dịch'!E${row + 1}`;
    names[`CD_SO_NGAY_${code}`] = `'Thông tin chiến dịch'!I${row + 1}`;
  });
  const holidays = literal(holidaySheet());
  for (const [place, cell] of Object.entries(more)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    while (holidays.length <= row) holidays.push([]);
    const line = holidays[row] ?? [];
    line[column] = cell;
  }
  return {
    sheets: [
      { name: "Ngày nghỉ", grid: holidays },
      { name: "Thông tin chiến dịch", grid: settings },
    ],
    names,
    nextRow: header + 1 + windows.length,
  };
}
