import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import { missingTexts } from "../messages/awardMissing";
import type { Outcome } from "../plan/outcome";
import { previewRows } from "../plan/previewRows";
import { problemOf } from "../plan/problemOf";
import type { WorkbookSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import { awardBlock } from "./awardBlock";
import { noteLines } from "./awardFoot";
import { awardRules } from "./awardRules";
import { MISSING_SHEET } from "./awardSheets";
import { decidedRounds } from "./decidedRounds";
import { missingLine } from "./missingLine";
import type { RankedInput } from "./rankedInput";
import { restsOnAwards } from "./restsOnAwards";
import { structureWrites } from "./structureSheet";

const COUNT = "#,##0";
const LOOKS = {
  formats: ["", "", "", COUNT, "0", COUNT, COUNT, COUNT, ""],
  widths: [80, 180, 180, 90, 90, 90, 90, 90, 420],
};

/** The plan of the sheet "Điều kiện còn thiếu": one line for everybody who has no prize yet, units before people. */
export function missingPlan(workbook: WorkbookSnapshot, inputs: readonly RankedInput[]): Outcome {
  const decisions = inputs.map((input) => decidedRounds(workbook, input));
  const wrong = decisions.flatMap(({ messages }) => messages);
  if (wrong.length > 0) return problemOf("bad-decisions", wrong);
  const lines = decisions.flatMap(({ rounds }) =>
    rounds.flatMap((round) => round.ranking.order.flatMap((index) => missingLine(round, index))),
  );
  const header = awardSheetTexts.missingHeader;
  const title = awardSheetTexts.missingTitle;
  const about = [...new Set(inputs.map((input) => input.about))].join(" ");
  const block = awardBlock({
    sheet: MISSING_SHEET,
    title,
    about,
    header,
    body: lines.map((line) => line.map((value) => ({ value }))),
    won: [],
    pending: [],
    foot: noteLines(awardSheetTexts.rulesTitle, rulesOf(inputs)),
    ...LOOKS,
    inputs: inputs.flatMap((input) => input.inputs),
    conditions: [...new Set(inputs.flatMap(({ conditions }) => conditions))],
  });
  const shown = lines.map((line) =>
    line.map((value) => (typeof value === "number" ? formatNumber(value) : value)),
  );
  const none = header.map(() => "");
  const rows = previewRows(lines.length, (index) => shown[index] ?? [], none);
  const isMade = workbook.sheetNames.includes(MISSING_SHEET);
  return {
    kind: "plan",
    action: "missingConditions",
    restsOn: [...inputs.flatMap((input) => input.restsOn), ...restsOnAwards(workbook)],
    writes: [...structureWrites(workbook), block],
    summary: [
      about,
      ...(isMade ? [awardTexts.replaces(MISSING_SHEET)] : []),
      missingTexts.count(lines.length),
    ],
    tables: [{ title, columns: header, rows, figures: [3, 4, 5, 6, 7] }],
    findings: inputs.slice(0, 1).flatMap(({ findings }) => findings),
  };
}

const rulesOf = (inputs: readonly RankedInput[]): readonly string[] => [
  missingTexts.assumption,
  ...new Set(
    inputs.flatMap((input) => [...awardRules(input.structure, input.tie), ...input.rules]),
  ),
];
