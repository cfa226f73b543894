import { dayChecks } from "../messages/checksDays";
import { isBlankAt } from "../settings/cellAt";
import { fold } from "../text/fold";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { rowLabel } from "./rowLabel";

const DEADLINE = /(?:^| )(?:thoi han|han|han hoan thanh|hoan thanh truoc|truoc ngay)(?: |$)/;
const MOST_ROWS = 60;

/** Rows without a deadline in a table that gives deadlines. */
export const deadlines: Check = {
  codes: ["missing-deadline"],
  run: ({ tables }) => tables.flatMap(missingIn),
};

const missingIn = (checked: CheckedTable): readonly Observation[] => {
  const { table, sheet, units } = checked;
  if (units.length > MOST_ROWS) return [];
  return table.columns
    .filter(({ header }) => DEADLINE.test(fold(header)))
    .flatMap((column) => {
      const blank = units.filter(({ row }) => isBlankAt(sheet, row, column.index));
      if (blank.length === units.length) return [];
      return blank.map((row) => {
        const said = dayChecks.noDeadline(rowLabel(checked, row), columnLabel(column));
        const place = [table.sheet, row.row, column.index] as const;
        return observation("cần xác nhận", "missing-deadline", place, said);
      });
    });
};
