import type { Day } from "../../domain/day";
import { dayChecks } from "../messages/checksDays";
import { readDay } from "../reading/readDay";
import { valueAt, wordsAt } from "../settings/cellAt";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import { sheetCell } from "../text/a1";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext } from "./checkContext";
import { signedOn } from "./signedOn";
import { statedPhases } from "./statedPhases";
import { statedWindows } from "./statedWindows";
import { textCells } from "./textCells";

/** What a sheet says of its plan: begun before it was issued, number or date left blank, two numbers for one plan. */
export const planDates: Check = {
  codes: ["starts-before-plan", "blank-plan-number", "plan-numbers-differ"],
  run: (context) => [
    ...startsBefore(context),
    ...settingsStart(context),
    ...blankNumbers(context),
    ...differentNumbers(context),
  ],
};

interface Start {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: Day | undefined;
}

/** The earliest beginning on a sheet, against the day of its plan. */
const startsBefore = (context: CheckContext): readonly Observation[] => {
  const starts: readonly Start[] = [
    ...statedWindows(context),
    ...statedPhases(context).flatMap(({ sheet, phases }) =>
      phases.map((phase) => ({ ...phase, sheet })),
    ),
  ];
  return context.sheets.flatMap((sheet) => {
    const signed = signedOn(sheet);
    const [first] = starts
      .filter((start) => start.sheet === sheet.name && start.from !== undefined)
      .sort((a, b) => Number(a.from) - Number(b.from));
    if (signed === undefined || first?.from === undefined || first.from >= signed) return [];
    const place = [sheet.name, first.row, first.column] as const;
    const said = dayChecks.startsBeforePlan(first.from, signed);
    return [observation("cần xác nhận", "starts-before-plan", place, said)];
  });
};

const ISSUED = "ngay ban hanh";

/** The same on the sheet "Thông tin chiến dịch", where the office has a line for the day of issue. */
const settingsStart = ({ settings: { sheet, from } }: CheckContext): readonly Observation[] => {
  const row = sheet?.values.findIndex((_, at) => wordsAt(sheet, at, 0) === ISSUED) ?? -1;
  const issued = readDay(valueAt(sheet, row, 1));
  if (issued.kind !== "day" || from === undefined || from >= issued.day) return [];
  const said = dayChecks.startsBeforePlan(from, issued.day);
  return [observation("cần xác nhận", "starts-before-plan", [SETTINGS_SHEET, row, 1], said)];
};

const BLANK =
  /(?:kế hoạch|quyết định) số:? ?[._…]* ?\/\p{Lu}[^()]{0,60}|ngày ?[._…]* ?tháng ?[\d._…]* ?năm ?\d{4}/iu;
const isBlankDate = (text: string): boolean => /ngày ?[._…]* ?tháng/iu.test(text);

const blankNumbers = ({ sheets }: CheckContext): readonly Observation[] =>
  sheets.flatMap((sheet) =>
    textCells(sheet).flatMap(({ row, column, text }) => {
      const match = BLANK.exec(text)?.[0];
      if (match === undefined || (/^ngày/iu.test(match) && !isBlankDate(match))) return [];
      const said = dayChecks.blankPlan(match.trim());
      return [observation("lưu ý", "blank-plan-number", [sheet.name, row, column], said)];
    }),
  );

const NUMBER = /kèm theo kế hoạch số:? ?(\d+\/[\p{Lu}\d-]+)/iu;

/** Annexes of one workbook belong to one plan. */
const differentNumbers = ({ sheets }: CheckContext): readonly Observation[] => {
  let first: { readonly number: string; readonly where: string } | undefined;
  return sheets.flatMap((sheet) =>
    textCells(sheet).flatMap(({ row, column, text }) => {
      const number = NUMBER.exec(text)?.[1];
      if (number === undefined) return [];
      first ??= { number, where: sheetCell(sheet.name, row, column) };
      if (number === first.number) return [];
      const said = dayChecks.planNumbers(number, first.number, first.where);
      return [observation("lưu ý", "plan-numbers-differ", [sheet.name, row, column], said)];
    }),
  );
};
