import type { Field } from "../fields/field";
import { summaryTexts } from "../messages/summary";
import { readArchive } from "../reports/readArchive";
import { fold } from "../text/fold";
import { indicatorGroups } from "./indicatorGroups";

/** The name of one of the archive's indicators; undefined when left alone. */
export function indicatorField(): Field<string | undefined> {
  return {
    type: "choice",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, label }) {
      const archive = readArchive(workbook);
      const options = archive === undefined ? [] : indicatorGroups(archive).map(({ name }) => name);
      if (typed.trim() === "") {
        return { outcome: { kind: "value", value: undefined }, options, shown: null };
      }
      const value = options.find((name) => fold(name) === fold(typed));
      if (value !== undefined) return { outcome: { kind: "value", value }, options, shown: value };
      const message = summaryTexts.unknownIndicator(label, typed, options);
      const outcome = { kind: "problem", code: "unknown-option", message } as const;
      return { outcome, options, shown: typed };
    },
  };
}
