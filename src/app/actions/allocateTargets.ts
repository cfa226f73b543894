import { sumOf } from "../../domain/sumOf";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { columnField } from "../fields/columnField";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import { targetColumnField } from "../fields/targetColumnField";
import { unitsField } from "../fields/unitsField";
import { wholeField } from "../fields/wholeField";
import { allocateTexts } from "../messages/allocateTargets";
import { fieldTexts } from "../messages/fields";
import { figureTexts } from "../messages/figures";
import type { Outcome, Problem, Questions } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { columnName, sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import {
  ledgerByRate,
  ledgerByWeight,
  type Ledger,
  type MethodWord,
} from "../targets/allocationOf";
import {
  allocationInputs,
  type AllocationInputs,
  type AllocationValues,
} from "../targets/allocationInputs";
import { allocationPlan } from "../targets/allocationPlan";
import { overwriteWords } from "../columns/overwriteWords";
import { problemOf } from "../plan/problemOf";
import { unitRates } from "../targets/rateTable";
import { fractionWords } from "../columns/readFigures";
import { totalPreset } from "../targets/totalPreset";

const hasTargets = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "population" || role === "target");

const methodWords: readonly MethodWord[] = [
  "giữ đúng tổng",
  "webster",
  "làm tròn từng đơn vị",
  "theo tỷ lệ",
];

/** Splits the campaign's total among the units (domain A2), into the office's own column. */
export const allocateTargets = defineAction({
  id: "allocateTargets",
  fields: {
    bang: tableField({ fits: hasTargets }),
    cotTrongSo: columnField("population"),
    cotChiTieu: targetColumnField("target", "Chỉ tiêu"),
    phuongPhap: choiceField(methodWords, "giữ đúng tổng"),
    tongChiTieu: wholeField(totalPreset),
    bangTyLe: optionalField(tableField({ fits: () => true, hasDefault: false })),
    cotSan: optionalField(columnField("floor")),
    cotTran: optionalField(columnField("cap")),
    coDinh: unitsField(),
    soLe: choiceField(fractionWords, "hỏi lại"),
    ghiDe: choiceField(overwriteWords, "chỉ điền ô trống"),
  },
  plan(workbook, values: AllocationValues): Outcome {
    const { bang: table, cotTrongSo, cotChiTieu } = values;
    const sheet = workbook.sheet(table.sheet);
    if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
    if (cotTrongSo.index === cotChiTieu.index) {
      const column = columnName(cotTrongSo.index);
      const text = figureTexts.sameColumn("Cột trọng số", "Cột chỉ tiêu", column);
      return problemOf("same-column", [text]);
    }
    const inputs = allocationInputs(sheet, table, values);
    if (inputs.kind !== "inputs") return inputs;
    const ledger =
      values.phuongPhap === "theo tỷ lệ"
        ? rated(workbook, values, inputs)
        : weighted(values.phuongPhap, values, inputs);
    return "kind" in ledger ? ledger : allocationPlan(workbook, sheet, values, inputs, ledger);
  },
});

const rated = (
  workbook: WorkbookSnapshot,
  { bang, bangTyLe, cotTrongSo, cotChiTieu }: AllocationValues,
  { units, weights, limits }: AllocationInputs,
): Ledger | Problem | Questions => {
  if (bangTyLe === undefined) {
    const question = { text: allocateTexts.needRates, options: [], guess: null };
    return { kind: "questions", questions: [{ field: "bangTyLe", ...question }] };
  }
  const headers = [cotTrongSo.header, cotChiTieu.header];
  const rates = unitRates(workbook, bangTyLe, bang, units, headers);
  if (rates.kind === "wrong") return problemOf("bad-rates", rates.messages);
  return ledgerByRate(rates.rates, weights, limits);
};

const weighted = (
  method: Exclude<MethodWord, "theo tỷ lệ">,
  values: AllocationValues,
  inputs: AllocationInputs,
): Ledger | Problem => {
  const { cotTrongSo, tongChiTieu = 0 } = values;
  const { wholeWeights, limits } = inputs;
  if (sumOf(wholeWeights) === 0 && tongChiTieu > 0 && limits.fixed === undefined) {
    const text = allocateTexts.zeroWeights(columnName(cotTrongSo.index), formatNumber(tongChiTieu));
    return problemOf("zero-weights", [text]);
  }
  const crossed = crossedLimits(values, inputs);
  if (crossed.length > 0) return problemOf("floor-above-cap", crossed);
  return ledgerByWeight(method, tongChiTieu, wholeWeights, limits);
};

const crossedLimits = (
  { bang, cotSan, cotTran }: AllocationValues,
  { units, limits }: AllocationInputs,
): readonly string[] => {
  if (cotSan === undefined || cotTran === undefined) return [];
  return units.flatMap(({ row, name }, index) => {
    const [floor = 0, cap = Infinity] = [limits.floors?.[index], limits.caps?.[index]];
    const place = ({ index: column }: TableColumn): string => sheetCell(bang.sheet, row, column);
    return floor <= cap ? [] : [allocateTexts.floorAboveCap(place(cotSan), place(cotTran), name)];
  });
};
