import { figureChecks } from "../messages/checksFigures";
import { formatNumber } from "../text/formatNumber";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { ratioRelations } from "./relations";
import { rowLabel } from "./rowLabel";

/** A column with more blanks than this is being filled in. */
const MOST_BLANKS = 0.2;
const FEWEST_ROWS = 5;

/** A blank where every other row has its figure: blank is not zero. A rate's blank is told with what it should be. */
export const blankFigures: Check = {
  codes: ["blank-figure"],
  run: ({ tables }) =>
    tables.flatMap((checked) => checked.figures.flatMap((figures) => blanksIn(checked, figures))),
};

const blanksIn = (checked: CheckedTable, figures: FigureColumn): readonly Observation[] => {
  const { units } = figures.cells;
  const blanks = units.filter(({ figure }) => figure.kind === "blank");
  if (units.length < FEWEST_ROWS || blanks.length > units.length * MOST_BLANKS) return [];
  const header = columnLabel(figures.column);
  return blanks.map(({ row }) => {
    const place = [checked.table.sheet, row.row, figures.column.index] as const;
    const rate = rateAt(checked, figures, row.row);
    const said = figureChecks.blank(rowLabel(checked, row), header, rate);
    return observation("lưu ý", "blank-figure", place, said);
  });
};

const rateAt = (checked: CheckedTable, figures: FigureColumn, row: number): string | undefined => {
  const relation = ratioRelations(checked).find(({ rate }) => rate === figures);
  const [parts] = relation?.parts ?? [];
  const at = (column: FigureColumn | undefined): number | undefined => {
    const cell = column?.cells.units.find((one) => one.row.row === row);
    return cell && figureOf(cell);
  };
  const [above, below] = [at(parts?.numerator), at(parts?.denominator)];
  if (parts === undefined || above === undefined || !below) return undefined;
  const words = `${columnLabel(parts.numerator.column)} ÷ ${columnLabel(parts.denominator.column)}`;
  return `${words} = ${formatNumber((above / below) * 100, 2)}%`;
};
