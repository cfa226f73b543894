import type { Field, FieldOutcome } from "../fields/field";
import { scheduleCheckTexts } from "../messages/scheduleChecks";
import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import { fold } from "../text/fold";
import type { PrintedSchedule } from "./printedSchedule";
import { readSchedule } from "./readSchedule";
import { SCHEDULE_SHEET } from "./scheduleSheets";

const scheduleOn = (workbook: WorkbookSnapshot, name: string): PrintedSchedule | undefined => {
  const sheet = workbook.sheet(name);
  return sheet === undefined || sheet.hidden ? undefined : readSchedule(sheet);
};

/**
 * A sheet with a schedule in the annex's form: by default the one in sight, else the only one.
 *
 * @param first - Whose schedule goes first where the office's own and the product's are both there.
 */
export function scheduleField(first: "office" | "product"): Field<PrintedSchedule> {
  return {
    type: "choice",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, label }) {
      const names = workbook.sheetNames.filter(
        (name) => name === SCHEDULE_SHEET || !isOwnSheet(name),
      );
      const found = names.flatMap((name) => scheduleOn(workbook, name) ?? []);
      const options = found.map(({ sheet }) => sheet.name);
      const asked = typed.trim();
      const outcome =
        asked === ""
          ? byDefault(found, workbook.active.sheetName, first, label)
          : byName(found, asked, label);
      const shown = outcome.kind === "value" ? outcome.value.sheet.name : asked || null;
      return { outcome, options, shown };
    },
  };
}

const byName = (
  found: readonly PrintedSchedule[],
  asked: string,
  label: string,
): FieldOutcome<PrintedSchedule> => {
  const value =
    found.find(({ sheet }) => sheet.name === asked) ??
    found.find(({ sheet }) => fold(sheet.name) === fold(asked));
  if (value) return { kind: "value", value };
  const message = scheduleCheckTexts.noScheduleOn(label, asked);
  return { kind: "problem", code: "no-schedule", message };
};

const byDefault = (
  found: readonly PrintedSchedule[],
  active: string,
  first: "office" | "product",
  label: string,
): FieldOutcome<PrintedSchedule> => {
  const inSight = found.find(({ sheet }) => sheet.name === active);
  const preferred = found.filter(
    ({ sheet }) => (sheet.name === SCHEDULE_SHEET) === (first === "product"),
  );
  const rest = preferred.length > 0 ? preferred : found;
  const [only] = rest;
  const value = inSight ?? (rest.length === 1 ? only : undefined);
  if (value) return { kind: "value", value };
  if (only === undefined) {
    return { kind: "problem", code: "no-schedule", message: scheduleCheckTexts.noSchedule };
  }
  const options = rest.map(({ sheet }) => sheet.name);
  const text = scheduleCheckTexts.which(label);
  return { kind: "question", question: { text, options, guess: only.sheet.name } };
};
