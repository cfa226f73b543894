import { COLLECTIVE_SHEET, INDIVIDUAL_SHEET } from "../awards/awardSheets";
import type { Field, FieldContext, FieldReading } from "../fields/field";
import { exportTexts } from "../messages/exportWord";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { scheduleField } from "../schedule/scheduleField";
import type { SheetSnapshot } from "../snapshot";
import { fold } from "../text/fold";

/** Where a schedule or a list of awards is printed from. */
export type SourceSheet =
  | { readonly kind: "schedule"; readonly schedule: PrintedSchedule }
  | { readonly kind: "awards"; readonly sheet: SheetSnapshot };

const AWARDS = [COLLECTIVE_SHEET, INDIVIDUAL_SHEET];

/** A sheet with a schedule, or one of the product's rankings, as the kind of document wants it. */
export function sourceSheetField(): Field<SourceSheet> {
  const schedules = scheduleField("product");
  return {
    ...schedules,
    read(typed, context) {
      if (context.earlier["noiDung"] === "danh sách khen thưởng") return awards(typed, context);
      const reading = schedules.read(typed, context);
      const { outcome } = reading;
      if (outcome.kind !== "value") return { ...reading, outcome };
      const value: SourceSheet = { kind: "schedule", schedule: outcome.value };
      return { ...reading, outcome: { kind: "value", value } };
    },
  };
}

const awards = (typed = "", { workbook, label }: FieldContext): FieldReading<SourceSheet> => {
  const options = AWARDS.filter((name) => workbook.sheetNames.includes(name));
  const asked = typed.trim();
  const active = options.find((name) => name === workbook.active.sheetName);
  const name =
    asked === "" ? (active ?? options[0]) : options.find((one) => fold(one) === fold(asked));
  const sheet = name === undefined ? undefined : workbook.sheet(name);
  if (sheet !== undefined) {
    const outcome = { kind: "value", value: { kind: "awards", sheet } } as const;
    return { outcome, options, shown: sheet.name };
  }
  const message = asked === "" ? exportTexts.noAwards : exportTexts.noAwardsOn(label, asked);
  return {
    outcome: { kind: "problem", code: "no-awards", message },
    options,
    shown: asked || null,
  };
};
