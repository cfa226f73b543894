import type { Field } from "../fields/field";
import { completionTexts } from "../messages/completionRates";
import { columnName } from "../text/a1";
import { measuresIn } from "./measuresIn";
import { readTypedRates, type TypedRate } from "./typedRate";

/** Which column each rate divides by which: what the table says by itself, unless typed. */
export function ratesField(): Field<readonly TypedRate[]> {
  return {
    type: "text",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, table, label }) {
      const text = typed.trim();
      const sheet = table && workbook.sheet(table.sheet);
      if (table === undefined || sheet === undefined) {
        return { outcome: { kind: "value", value: [] }, options: null, shown: text || null };
      }
      if (text === "") {
        const shown = measuresIn(sheet, table, [])
          .flatMap(({ columns: { rate }, done, base }) =>
            rate && base ? [[rate, done, base].map(({ index }) => columnName(index))] : [],
          )
          .map(([rate, done, base]) => `${rate}=${done}/${base}`)
          .join("; ");
        return { outcome: { kind: "value", value: [] }, options: null, shown: shown || null };
      }
      const rates = readTypedRates(text, table);
      if ("wrong" in rates) {
        const message = completionTexts.badRate(label, rates.wrong);
        return {
          outcome: { kind: "problem", code: "bad-rate", message },
          options: null,
          shown: text,
        };
      }
      return { outcome: { kind: "value", value: rates }, options: null, shown: text };
    },
  };
}
