import type { Field, FieldReading } from "../fields/field";
import { fieldTexts } from "../messages/fields";
import { closingTexts } from "../messages/reportsClosing";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { fold } from "../text/fold";
import type { DailyRegime, Regime } from "./regime";
import { readArchive } from "./readArchive";
import { readRegime } from "./readRegime";
import { ruleFor } from "./ruleFor";

/** The daily rule by which the table's units report: by the kinds of their names, else a question. */
export function regimeField(): Field<DailyRegime> {
  return {
    type: "choice",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, table, label }) {
      const regime = readRegime(workbook);
      const options = regime.daily.map(({ unitsText }) => unitsText);
      if (options.length === 0) return noRegime(regime.findings.map(({ text }) => text));
      const asked = fold(typed);
      if (asked === "") return byUnits(regime, unitsOf(workbook, table), options);
      const value = regime.daily.find(({ unitsText }) => fold(unitsText) === asked);
      if (value !== undefined) {
        return { outcome: { kind: "value", value }, options, shown: value.unitsText };
      }
      const message = fieldTexts.notAnOption(label, typed, options);
      const outcome = { kind: "problem", code: "unknown-option", message } as const;
      return { outcome, options, shown: typed };
    },
  };
}

/** The table's units; without one those that were closed last. */
const unitsOf = (workbook: WorkbookSnapshot, table: Table | undefined): readonly string[] => {
  if (table) return table.rows.filter(({ kind }) => kind === "unit").map(({ name }) => name);
  const days = readArchive(workbook)?.days ?? [];
  return days[days.length - 1]?.reports.map(({ unit }) => unit) ?? [];
};

const byUnits = (
  regime: Regime,
  units: readonly string[],
  options: readonly string[],
): FieldReading<DailyRegime> => {
  const value = ruleFor(regime, units);
  if (value !== undefined) {
    return { outcome: { kind: "value", value }, options, shown: value.unitsText };
  }
  const question = { text: closingTexts.whichRegime, options, guess: options[0] ?? null };
  return { outcome: { kind: "question", question }, options, shown: null };
};

const noRegime = (found: readonly string[]): FieldReading<DailyRegime> => {
  const message = found[0] ?? closingTexts.noRegime;
  return { outcome: { kind: "problem", code: "no-regime", message }, options: [], shown: null };
};
