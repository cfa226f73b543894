import type { Field } from "../fields/field";
import { completionTexts } from "../messages/completionRates";
import { columnName } from "../text/a1";
import type { Measure } from "./measure";
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
        const shown = ratesText(measuresIn(sheet, table, []));
        return { outcome: { kind: "value", value: [] }, options: null, shown };
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

/** "F=D/C; I=G/D"; null where there is no rate. */
const ratesText = (measures: readonly Measure[]): string | null => {
  const rates = measures.flatMap(({ columns: { rate }, done, base }) => {
    if (rate === undefined || base === undefined) return [];
    const [to = "", from = "", by = ""] = [rate, done, base].map(({ index }) => columnName(index));
    return [`${to}=${from}/${by}`];
  });
  return rates.length > 0 ? rates.join("; ") : null;
};
