import type { Finding } from "../finding";
import { checkTexts } from "../messages/checks";
import type { CellContent, SheetWrite } from "../plan/plan";
import { isErrorValue } from "../reading/isErrorValue";
import { serialOf } from "../plan/serialOf";
import type { CellValue, Moment, SheetSnapshot } from "../snapshot";
import { columnName, sheetReference } from "../text/a1";
import type { Observation } from "./check";
import { CHECK_SHEET } from "./checkSheet";

const ROWS = { stamp: 1, stale: 2, header: 5 };
const WIDTH = checkTexts.header.length;
const COLORS: Readonly<Record<Finding["severity"], string>> = {
  lỗi: "#f8d7da",
  "cần xác nhận": "#fff3cd",
  "lưu ý": "#e2eefa",
};

/** The sheet "Kiểm tra số liệu": one row for each finding, then what was looked at. */
export function findingsSheet(
  findings: readonly Observation[],
  about: readonly string[],
  sheets: readonly SheetSnapshot[],
  idOf: (sheet: string) => number | undefined,
): SheetWrite {
  const body = findings.map((finding, index) => findingRow(finding, index, idOf));
  const scopeRow = ROWS.header + 1 + body.length + 1;
  const scope = sheets.filter(({ values }) => values.length > 0).map(scopeOf);
  const lines: readonly (readonly CellContent[])[] = [
    [text(checkTexts.title)],
    [text(checkTexts.stampLabel), text(""), text("")],
    [{ formula: staleFormula(scope, scopeRow + 1) }],
    [text(about.join(" "))],
    [text(checkTexts.note)],
    checkTexts.header.map(text),
    ...body,
    [],
    checkTexts.scopeHeader.map(text),
    ...scope.map(scopeRowOf),
  ];
  return {
    kind: "sheet",
    sheet: CHECK_SHEET,
    owner: "product",
    block: lines.map((line) =>
      Array.from({ length: WIDTH }, (_, column) => line[column] ?? text("")),
    ),
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: ROWS.header, rows: 1 },
      boldRows: [scopeRow],
      freeze: { rows: ROWS.header + 1, columns: 0 },
      columnWidths: [100, 100, 100, 100, 400, 400, 400, 200],
      wrapColumns: [4, 5, 6],
      fills: severityFills(findings),
      border: { row: ROWS.header, column: 0, rows: findings.length + 1, columns: WIDTH },
    },
  };
}

const text = (value: CellValue): CellContent => ({ value });

/** One area for each severity: findings come by severity. */
const severityFills = (findings: readonly Observation[]) =>
  (Object.keys(COLORS) as readonly Finding["severity"][]).flatMap((severity) => {
    const first = findings.findIndex((finding) => finding.severity === severity);
    const rows = findings.filter((finding) => finding.severity === severity).length;
    const area = { row: ROWS.header + 1 + first, column: 1, rows, columns: 1 };
    return rows === 0 ? [] : [{ ...area, color: COLORS[severity] }];
  });

const findingRow = (
  { severity, sheet, cell, code, read, expected, toDo }: Observation,
  index: number,
  idOf: (sheet: string) => number | undefined,
): readonly CellContent[] => {
  const id = idOf(sheet);
  const link =
    id === undefined ? text(cell) : { formula: `=HYPERLINK("#gid=${id}&range=${cell}";"${cell}")` };
  const values = [read, expected, toDo, code].map(text);
  return [text(index + 1), text(severity), text(sheet), link, ...values];
};

/** What was looked at on a sheet, in two numbers that a built-in formula can work out again. */
interface Scope {
  readonly sheet: string;
  /** Whole columns, so that rows added below count too: "A:E". */
  readonly columns: string;
  readonly cells: number;
  readonly sum: number;
}

/** Whether COUNT or COUNTIF "?*" counts a cell: a number, a date or a text that somebody sees; no error. */
const isCounted = (value: Exclude<CellValue, Moment>): boolean =>
  typeof value === "number" || (typeof value === "string" && value !== "" && !isErrorValue(value));

const scopeOf = ({ name, values }: SheetSnapshot): Scope => {
  let cells = 0;
  let sum = 0;
  for (const line of values) {
    for (const value of line.map(serialOf)) {
      if (isCounted(value)) cells += 1;
      if (typeof value === "number" && value > 0) sum += value;
    }
  }
  const columns = `A:${columnName((values[0]?.length ?? 1) - 1)}`;
  return { sheet: name, columns, cells, sum: Math.round(sum * 1000) / 1000 };
};

const scopeRowOf = (scope: Scope): readonly CellContent[] => [
  text(""),
  text(""),
  text(scope.sheet),
  text(scope.columns),
  text(scope.cells),
  text(scope.sum),
];

/** "" while every sheet has as many filled cells and the same sum as when it was checked. */
const staleFormula = (scope: readonly Scope[], firstRow: number): string => {
  const same = scope.flatMap((one, index) => {
    const live = `${sheetReference(one.sheet)}!${one.columns}`;
    const row = firstRow + index + 1;
    // COUNTA would count formulas that show nothing, and finding those would take another reading of every sheet.
    const counted = `COUNT(${live})+COUNTIF(${live};"?*")`;
    return [`${counted}=R${row}C5`, `ABS(SUMIF(${live};">0")-R${row}C6)*1000<1`];
  });
  if (same.length === 0) return '=""';
  const time = `R${ROWS.stamp + 1}C2`;
  return `=IF(IFERROR(AND(${same.join(";")});FALSE);"";"SỐ LIỆU CŨ — kiểm tra lúc "&${time})`;
};
