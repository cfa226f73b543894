import type { Finding } from "../finding";
import { allocateTexts } from "../messages/allocateTargets";
import { figureTexts } from "../messages/figures";
import type { Outcome } from "../plan/outcome";
import type { MarkWrite, PreviewTable } from "../plan/plan";
import { findingAt } from "../settings/findingAt";
import { isBlankAt, shownAt } from "../settings/cellAt";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { tableName } from "../table/tableName";
import { columnName, sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import { signedNumber } from "../text/signedNumber";
import type { AllocationValues } from "./allocationInputs";
import type { AllocationInputs } from "./allocationInputs";
import type { Ledger, LedgerRow } from "./allocationOf";
import { allocationBefore } from "./allocationBefore";
import { changeSummary } from "../columns/changeSummary";
import { columnChange, type WantedCell } from "../columns/columnChange";
import { figureAt } from "../columns/figureAt";
import { newColumnRoom } from "../columns/newColumnRoom";
import { previewRows } from "../plan/previewRows";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import { answerOf, roleMarks } from "../columns/roleMarks";
import { roundingWords } from "./roundingWords";
import { totalCells } from "../columns/totalCells";
import { typedTotals } from "../columns/typedTotals";

const format = (value: number): string => formatNumber(value);

/** Puts a ledger beside what is on the sheet: what will be written, what is kept, and what to think of it. */
export function allocationPlan(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  values: AllocationValues,
  inputs: AllocationInputs,
  ledger: Ledger,
): Outcome {
  const { bang: table, cotTrongSo, cotChiTieu, cotSan, cotTran, bangTyLe, ghiDe } = values;
  const noRoom = newColumnRoom(sheet, table, cotChiTieu);
  if (noRoom !== undefined) return problemOf("no-room", [figureTexts.noRoom(noRoom)]);
  const replaces = ghiDe === "thay số đang có";
  const wanted = inputs.units.map((row, index) => {
    const figure = ledger.rows[index]?.given ?? 0;
    return { row, after: { value: figure }, figure };
  });
  const onSheet = figuresAfter(sheet, cotChiTieu.index, wanted, replaces);
  const totals = totalCells(table, sheet, cotChiTieu.index, onSheet);
  const change = columnChange(table, sheet, cotChiTieu, [...wanted, ...totals], replaces);
  const told = changeSummary(table.sheet, cotChiTieu, change);
  const typed = aboutTotals(sheet, values, onSheet, inputs.units.length);
  const weights = aboutWeights(sheet, values, inputs);
  const inputColumns = [cotTrongSo, cotSan, cotTran].flatMap((column) => column?.index ?? []);
  const rates = bangTyLe && workbook.sheet(bangTyLe.sheet);
  return {
    kind: "plan",
    action: "allocateTargets",
    restsOn: [
      ...restsOnTable(sheet, table, inputColumns, [cotChiTieu.index]),
      ...(rates
        ? restsOnTable(
            rates,
            bangTyLe,
            bangTyLe.columns.map(({ index }) => index),
            [],
          )
        : []),
    ],
    writes: change.writes.length === 0 ? [] : [...change.writes, ...remembered(workbook, values)],
    summary: [
      ...howSplit(values, inputs, ledger),
      ...told.summary,
      ...allocationBefore(sheet, values, inputs, ledger, change),
      ...typed.summary,
    ],
    tables: [preview(sheet, values, inputs, ledger)],
    findings: [...weights, ...told.findings, ...typed.findings],
  };
}

/** The columns that people had to point out. */
const remembered = (
  workbook: WorkbookSnapshot,
  { bang, cotTrongSo, cotChiTieu }: AllocationValues,
): readonly MarkWrite[] =>
  roleMarks(workbook, bang, [
    ...answerOf(bang, cotTrongSo, "population"),
    ...answerOf(bang, cotChiTieu, "target"),
  ]);

/** What each unit's cell will hold: blanks are filled, the rest stays unless it is replaced. */
const figuresAfter = (
  sheet: SheetSnapshot,
  column: number,
  wanted: readonly (WantedCell & { readonly figure: number })[],
  replaces: boolean,
): ReadonlyMap<number, number> =>
  new Map(
    wanted.flatMap(({ row: { row }, figure }): [number, number][] => {
      const isBlank = isBlankAt(sheet, row, column);
      const after = isBlank || replaces ? figure : figureAt(sheet, row, column);
      return after === undefined ? [] : [[row, after]];
    }),
  );

const howSplit = (
  values: AllocationValues,
  inputs: AllocationInputs,
  ledger: Ledger,
): readonly string[] => {
  const { phuongPhap, cotTrongSo, tongChiTieu, bangTyLe } = values;
  const { units } = inputs;
  const { sum } = ledger;
  const total = tongChiTieu ?? sum;
  const count = format(units.length);
  const column = columnName(cotTrongSo.index);
  if (bangTyLe && phuongPhap === "theo tỷ lệ") {
    return [
      allocateTexts.byRate(format(sum), count, column, tableName(bangTyLe)),
      ...roundingWords(values, inputs, ledger),
    ];
  }
  return [
    allocateTexts.split(format(total), count, column, phuongPhap),
    allocateTexts.sum(sum, total),
    ...roundingWords(values, inputs, ledger),
    ...ties(units, ledger),
  ];
};

/** A figure that only the order on the sheet decided is said aloud, with the names. */
const ties = (units: readonly TableRow[], { tied, rows }: Ledger): readonly string[] =>
  tied.slice(0, 5).map((group) => {
    const given = (index: number): number => rows[index]?.given ?? 0;
    const most = Math.max(...group.map(given));
    const names = (indices: readonly number[]): string =>
      indices
        .slice(0, 8)
        .map((index) => units[index]?.name)
        .join(", ");
    return allocateTexts.tie(names(group), names(group.filter((index) => given(index) === most)));
  });

const aboutTotals = (
  sheet: SheetSnapshot,
  { bang: table, cotChiTieu }: AllocationValues,
  onSheet: ReadonlyMap<number, number>,
  count: number,
): { readonly summary: readonly string[]; readonly findings: readonly Finding[] } => {
  const summary: string[] = [];
  const findings: Finding[] = [];
  const sum = [...onSheet.values()].reduce((a, b) => a + b, 0);
  for (const { row, value } of typedTotals(sheet, table, cotChiTieu.index)) {
    const where = sheetCell(table.sheet, row.row, cotChiTieu.index);
    const isWhole = onSheet.size === count;
    const text = isWhole
      ? allocateTexts.typedTotal(where, value, sum)
      : allocateTexts.incomplete(where, value);
    summary.push(text);
    if (!isWhole || value === sum) continue;
    const cell = [table.sheet, row.row, cotChiTieu.index] as const;
    findings.push(findingAt("cần xác nhận", "sum-differs", cell, text));
  }
  return { summary, findings };
};

/** A typed total of the weights that its rows do not add up to: one of them is wrong, and only people know which. */
const aboutWeights = (
  sheet: SheetSnapshot,
  { bang, cotTrongSo: { index } }: AllocationValues,
  { weights }: AllocationInputs,
): readonly Finding[] => {
  const sum = Math.round(weights.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  return typedTotals(sheet, bang, index)
    .filter(({ value }) => value !== sum)
    .map(({ row, value }) => {
      const where = sheetCell(bang.sheet, row.row, index);
      const text = allocateTexts.weightTotal(where, format(value), format(sum));
      return findingAt("cần xác nhận", "sum-differs", [bang.sheet, row.row, index], text);
    });
};

const preview = (
  sheet: SheetSnapshot,
  { cotChiTieu }: AllocationValues,
  { units, weights }: AllocationInputs,
  { rows, sum }: Ledger,
): PreviewTable => {
  const exactSum = rows.reduce((all, { exact }) => all + exact, 0);
  const signed = (value: number): string => signedNumber(value, 2);
  const line = (unit?: TableRow, weight = 0, share?: LedgerRow): readonly string[] => {
    if (unit === undefined || share === undefined) return [];
    const { given, exact, heldBy } = share;
    const held = heldBy ? allocateTexts.heldBy[heldBy] : "";
    const now = shownAt(sheet, unit.row, cotChiTieu.index);
    const figures = [format(weight), formatNumber(exact, 2), format(given) + held];
    return [unit.name, ...figures, signed(given - exact), now];
  };
  const all = weights.reduce((a, b) => a + b, 0);
  return {
    title: allocateTexts.ledger,
    columns: allocateTexts.ledgerColumns,
    rows: previewRows(units.length, (index) => line(units[index], weights[index], rows[index]), [
      allocateTexts.total,
      format(all),
      formatNumber(exactSum, 2),
      format(sum),
      signed(sum - exactSum),
      "",
    ]),
    figures: [1, 2, 3, 4, 5],
  };
};
