import type { Field } from "../fields/field";
import { cleanText } from "../text/cleanText";
import { placeName } from "./placeName";

const LONGEST = 60;

/** Whose figures these are, "toàn huyện"; by default as the workbook says it. */
export function placeField(): Field<string> {
  return {
    type: "text",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, table }) {
      const value = cleanText(typed, LONGEST) || placeName(workbook, table);
      return { outcome: { kind: "value", value }, options: null, shown: value };
    },
  };
}
