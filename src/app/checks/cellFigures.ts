import { figureChecks } from "../messages/checksFigures";
import type { FigureCell } from "../table/numberColumn";
import { formatNumber } from "../text/formatNumber";
import { quoted } from "../text/quoted";
import { observation, type Check, type Observation, type Said } from "./check";
import type { CheckContext, CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import type { FigureColumn } from "./figureColumns";
import { rowLabel } from "./rowLabel";

/** Figures that are none, negative, fractions of persons, in doubt, or numbers kept as text. */
export const cellFigures: Check = {
  codes: ["text-in-figures", "negative", "fraction", "ambiguous-number", "text-numbers"],
  run: (context) =>
    context.tables.flatMap((checked) =>
      checked.figures.flatMap((figures) => [
        ...allCells(figures).flatMap((cell) => cellFinding(checked, figures, cell)),
        ...textNumbers(context, checked, figures),
      ]),
    ),
};

const CODES = {
  text: ["text-in-figures", "lỗi"],
  negative: ["negative", "lỗi"],
  fraction: ["fraction", "cần xác nhận"],
  ambiguous: ["ambiguous-number", "cần xác nhận"],
} as const;

const allCells = ({ cells }: FigureColumn): readonly FigureCell[] => [
  ...cells.units,
  ...cells.subtotals,
  ...cells.totals,
];

const cellFinding = (
  checked: CheckedTable,
  { column, cells }: FigureColumn,
  { row, figure }: FigureCell,
): readonly Observation[] => {
  // Errors are found wherever they stand, also outside tables.
  if (figure.kind !== "problem" || figure.problem === "error") return [];
  const isTotal = !cells.units.some((unit) => unit.row.row === row.row);
  // "–" and "x" are how offices cross a cell out.
  if (figure.problem === "text" && /^[-–—x./*]+$/i.test(String(figure.found).trim())) return [];
  if (figure.problem === "text" && isTotal) return [];
  const [code, severity] = CODES[figure.problem];
  const place = [checked.table.sheet, row.row, column.index] as const;
  const unit = rowLabel(checked, row);
  return [observation(severity, code, place, saidOf(figure, unit, columnLabel(column)))];
};

const saidOf = (
  figure: Extract<FigureCell["figure"], { kind: "problem" }>,
  unit: string,
  header: string,
): Said => {
  const { found, problem, readings } = figure;
  const shown = typeof found === "number" ? formatNumber(found) : quoted(found, 60);
  if (problem === "error") return figureChecks.text(unit, header, shown);
  if (problem !== "ambiguous") return figureChecks[problem](unit, header, shown);
  const [decimal = 0, thousands = 0] = readings ?? [];
  return figureChecks.ambiguous(unit, header, formatNumber(decimal), formatNumber(thousands));
};

/** One finding for a column: where one number is text, most are. */
const textNumbers = (
  { workbook }: CheckContext,
  { table }: CheckedTable,
  figures: FigureColumn,
): readonly Observation[] => {
  const texts = allCells(figures).filter(({ figure }) => figure.kind === "value" && figure.text);
  const [first] = texts;
  if (first === undefined) return [];
  const header = columnLabel(figures.column);
  const said = figureChecks.textNumbers(header, texts.length, workbook.locale);
  const place = [table.sheet, first.row.row, figures.column.index] as const;
  return [observation("lưu ý", "text-numbers", place, said)];
};
