import type { Day } from "../../domain/day";
import { caseTexts } from "../messages/awardCases";
import { fieldTexts } from "../messages/fields";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import type { WorkbookSnapshot } from "../snapshot";
import type { AwardEntry } from "./awardRound";
import { caseRemarks } from "./caseRemarks";
import { caseSource, type CaseSource } from "./caseSource";
import type { IndividualValues } from "./individualInput";
import type { EntrySource } from "./rankedInput";

/** Officials with the cases of a list. */
export function peopleCaseSource(
  workbook: WorkbookSnapshot,
  values: IndividualValues,
): EntrySource | Outcome {
  const sheet = workbook.sheet(values.bang.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const source = caseSource(workbook, sheet, values.bang, values, undefined);
  if ("kind" in source) return source;
  const { rules, conditions, restsOn, findings } = source;
  const isStrict = values.cachTrung !== "chỉ bỏ trường hợp trùng";
  return {
    entries: countedPeople(source, isStrict),
    rules: isStrict ? [...rules, caseTexts.ruleStrict] : rules,
    inputs: [],
    conditions,
    restsOn,
    findings,
  };
}

const countedPeople = (
  { reading, window }: CaseSource,
  isStrict: boolean,
): readonly AwardEntry[] => {
  const { people, units, count } = reading;
  const names = people.map(({ name }) => name);
  const remarks = caseRemarks(count, "officials", names, window);
  return count.officials.map(({ counted, disputed, lastDay }, index): AwardEntry => {
    const { name, unit } = people[index] ?? { name: "", unit: 0 };
    const own = remarks[index] ?? [];
    const person = { name, unit: units[unit] ?? "", officials: 1 };
    if (isStrict && disputed > 0) {
      return { ...person, cases: 0, remarks: [caseTexts.strict(counted), ...own] };
    }
    const reachedOn = lastDay > 0 ? (lastDay as Day) : undefined;
    return { ...person, cases: counted, reachedOn, remarks: own };
  });
};
