import type { Day } from "../../domain/day";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import type { FieldContext } from "../fields/field";
import { optionalField } from "../fields/optionalField";
import type { WorkbookSnapshot } from "../snapshot";
import { isCaseTable } from "./awardColumns";
import { gapWords, presetIssued, presetWindow, type GapWord } from "./caseWindow";
import { zeroWords, type ZeroWord } from "./readCases";

export const consentWords = ["chưa", "đồng ý"] as const;
export type ConsentWord = (typeof consentWords)[number];

/** What the form asks about a list of cases; nothing of it matters to other tables. */
export interface CaseValues {
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
  readonly ngayBanHanh: Day | undefined;
  readonly ngoaiGiaiDoan: GapWord;
  readonly soKhongDau: ZeroWord;
  readonly xacNhan: ConsentWord;
}

const day = (preset: (workbook: WorkbookSnapshot) => Day | undefined) =>
  optionalField(
    dayField(({ workbook, table }: FieldContext) =>
      table !== undefined && isCaseTable(table) ? preset(workbook) : undefined,
    ),
  );

/** The fields of every action that reads lists of cases. */
export const caseFields = {
  tuNgay: day((workbook) => presetWindow(workbook, "from")),
  denNgay: day((workbook) => presetWindow(workbook, "to")),
  ngayBanHanh: day(presetIssued),
  ngoaiGiaiDoan: choiceField(gapWords, "chờ quyết định"),
  soKhongDau: choiceField(zeroWords, "hỏi lại"),
  xacNhan: choiceField(consentWords, "chưa"),
};
