import type { Field, FieldContext, FieldOutcome } from "../fields/field";
import { entryTexts } from "../messages/reportsEntry";
import { headerMatcher } from "../table/matchHeader";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import { readArchive } from "./readArchive";

const REPORTED: readonly string[] = ["doneToday", "cumulative"];

/** What units are to report, separated by ";": as the closed days have it, else files and activations of the day. */
export function indicatorsField(): Field<readonly string[]> {
  return {
    type: "text",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", context) {
      const text = typed.trim() === "" ? preset(context) : typed.trim();
      return { outcome: indicatorsIn(text), options: null, shown: text };
    },
  };
}

const preset = ({ workbook }: FieldContext): string => {
  const known = readArchive(workbook)?.indicators ?? [];
  return known.length > 0 ? known.map(({ name }) => name).join("; ") : entryTexts.indicators;
};

const indicatorsIn = (text: string): FieldOutcome<readonly string[]> => {
  const names = text
    .split(/[;\n]/)
    .map((name) => cleanText(name))
    .filter((name) => name !== "");
  const match = headerMatcher();
  const unknown = names.find((name) => !REPORTED.includes(match([name], false).role));
  const twice = names.find((name, at) => names.findIndex((one) => fold(one) === fold(name)) < at);
  const problem = (code: string, message: string): FieldOutcome<never> => ({
    kind: "problem",
    code,
    message,
  });
  if (names.length === 0) return problem("no-indicators", entryTexts.noIndicators);
  if (unknown !== undefined) return problem("unknown-kind", entryTexts.noKind(unknown));
  if (twice !== undefined) return problem("same-indicator", entryTexts.twice(twice));
  return { kind: "value", value: names };
};
