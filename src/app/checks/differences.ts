import { figureChecks } from "../messages/checksFigures";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { rowLabel } from "./rowLabel";
import { statedParts } from "./statedParts";

const FEWEST_ROWS = 3;
/** Rows by which the parts are found; all rows are then compared with them. */
const SAMPLE = 60;

/** Figures that remain against what they remain of: "chưa cấp" = all − "đã cấp", in rows and totals. */
export const differences: Check = {
  codes: ["difference-mismatch"],
  run: ({ tables }) =>
    tables.flatMap((checked) =>
      checked.figures
        .filter(({ column }) => column.role === "remaining")
        .flatMap((rest) => wrongRows(checked, rest)),
    ),
};

interface Parts {
  readonly whole: FigureColumn;
  readonly done: FigureColumn;
}

const rowsOf = ({ cells }: FigureColumn) => [...cells.units, ...cells.subtotals, ...cells.totals];

const misses = (rest: FigureColumn, { whole, done }: Parts, step = 1) => {
  const [wholes, dones] = [rowsOf(whole), rowsOf(done)];
  return rowsOf(rest).flatMap((cell, index) => {
    if (index % step !== 0) return [];
    const [a, b, found] = [wholes[index], dones[index], cell].map((one) => one && figureOf(one));
    if (a === undefined || b === undefined || found === undefined) return [];
    return [{ cell, found, right: a - b }];
  });
};

const wrongRows = (checked: CheckedTable, rest: FigureColumn): readonly Observation[] => {
  const parts = partsOf(checked, rest);
  if (parts === undefined) return [];
  const words = `${columnLabel(parts.whole.column)} − ${columnLabel(parts.done.column)}`;
  return misses(rest, parts)
    .filter(({ found, right }) => found !== right)
    .map(({ cell, found, right }) => {
      const unit = rowLabel(checked, cell.row);
      const said = figureChecks.difference(unit, columnLabel(rest.column), found, words, right);
      const place = [checked.table.sheet, cell.row.row, rest.column.index] as const;
      return observation("cần xác nhận", "difference-mismatch", place, said);
    });
};

/** As the numbering row says ("3=1-2"), else the two columns whose difference most rows show. */
const partsOf = (checked: CheckedTable, rest: FigureColumn): Parts | undefined => {
  const step = Math.max(1, Math.floor(rest.cells.units.length / SAMPLE));
  let best: { readonly parts: Parts; readonly fits: number } | undefined;
  for (const parts of candidates(checked, rest)) {
    const compared = misses(rest, parts, step);
    const fits = compared.filter(({ found, right }) => found === right && found !== 0).length;
    const isLikely = fits >= FEWEST_ROWS && fits * 5 >= compared.length * 3;
    if (isLikely && fits > (best?.fits ?? 0)) best = { parts, fits };
  }
  return best?.parts;
};

const candidates = (checked: CheckedTable, rest: FigureColumn): readonly Parts[] => {
  const others = checked.figures.filter((one) => one.column.role !== "rate" && one !== rest);
  const pairs = others.flatMap((whole) =>
    others.filter((done) => done !== whole).map((done) => ({ whole, done })),
  );
  const [first, second] = statedParts(checked, rest.column.index, "-") ?? [];
  const stated = pairs.filter(
    ({ whole, done }) => whole.column.index === first && done.column.index === second,
  );
  return stated.length > 0 ? stated : pairs;
};
