import { figureChecks } from "../messages/checksFigures";
import { isErrorValue } from "../reading/isErrorValue";
import type { SheetSnapshot } from "../snapshot";
import { observation, type Check, type Observation } from "./check";

/** Cells that show an error, one finding for a column: errors are copied down with their formula. */
export const errorValues: Check = {
  codes: ["error-value"],
  run: ({ sheets }) => sheets.flatMap(errorsOn),
};

interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  count: number;
}

const errorsOn = ({ name, values }: SheetSnapshot): readonly Observation[] => {
  const found = new Map<string, Found>();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (!isErrorValue(value)) return;
      const key = `${column} ${value}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { row, column, text: value, count: 1 });
      else known.count += 1;
    });
  });
  return [...found.values()].map(({ row, column, text, count }) =>
    observation("lỗi", "error-value", [name, row, column], figureChecks.error(text, count)),
  );
};
