import type { Day } from "../../domain/day";
import type { FieldContext } from "../fields/field";
import { campaignDays } from "./campaignDays";
import { readArchive } from "./readArchive";
import { readRegime } from "./readRegime";
import { ruleFor } from "./ruleFor";

/** The day after the last closed one; before any is closed, the day whose figures are due next. */
export function entryDayPreset(context: FieldContext): Day {
  const { from, to } = campaignDays(context.workbook);
  const day = dayAfterClosed(context) ?? reportedDay(context);
  return Math.min(Math.max(day, from ?? day), to ?? day) as Day;
}

const dayAfterClosed = ({ workbook }: FieldContext): number | undefined => {
  const days = readArchive(workbook)?.days ?? [];
  const last = days[days.length - 1];
  return last && last.day + 1;
};

const reportedDay = ({ workbook, table }: FieldContext): number => {
  const units = table?.rows.filter(({ kind }) => kind === "unit").map(({ name }) => name) ?? [];
  const rule = ruleFor(readRegime(workbook), units);
  return workbook.now.day - (rule?.belongs === "ngày hôm trước" ? 1 : 0);
};
