import type { Day } from "../../domain/day";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import type { FieldContext } from "../fields/field";
import { onlyWhen } from "../fields/onlyWhen";
import { optionalField } from "../fields/optionalField";
import type { WorkbookSnapshot } from "../snapshot";
import { gapWords, presetIssued, presetWindow, type GapWord } from "./caseWindow";
import { readsList } from "./readsList";
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
  onlyWhen(
    readsList,
    optionalField(
      dayField((context: FieldContext) =>
        readsList(context) ? preset(context.workbook) : undefined,
      ),
    ),
  );

/** The fields of every action that reads lists of cases. */
export const caseFields = {
  tuNgay: day((workbook) => presetWindow(workbook, "from")),
  denNgay: day((workbook) => presetWindow(workbook, "to")),
  ngayBanHanh: day(presetIssued),
  ngoaiGiaiDoan: onlyWhen(readsList, choiceField(gapWords, "chờ quyết định")),
  soKhongDau: onlyWhen(readsList, choiceField(zeroWords, "hỏi lại")),
  xacNhan: onlyWhen(readsList, choiceField(consentWords, "chưa")),
};
