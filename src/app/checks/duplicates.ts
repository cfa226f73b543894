import { unitChecks } from "../messages/checksUnits";
import { duplicateNames } from "../table/duplicateNames";
import type { Table } from "../table/table";
import { cellName } from "../text/a1";
import { observation, type Check, type Observation } from "./check";
import { isUnitTable } from "./isUnitTable";

/** One unit on two rows of a table, however it is spelled: "Xã Hòa Bình" and "Hoà Bình". */
export const duplicates: Check = {
  codes: ["duplicate-unit"],
  run: ({ tables }) => tables.filter(isUnitTable).flatMap(({ table }) => duplicatesIn(table)),
};

const duplicatesIn = (table: Table): readonly Observation[] => {
  const section = (row: number): number =>
    Math.max(
      -1,
      ...table.rows.filter((one) => isFrame(one.kind) && one.row < row).map((one) => one.row),
    );
  return duplicateNames(table).flatMap((group) =>
    group.flatMap((row, index): readonly Observation[] => {
      // Villages of two communes may share a name: each section names its own.
      const twin = group.slice(0, index).find((one) => section(one.row) === section(row.row));
      if (twin === undefined) return [];
      const other = cellName(twin.row, table.keyColumn);
      const place = [table.sheet, row.row, table.keyColumn] as const;
      const said = unitChecks.duplicate(row.name, twin.name, other);
      return [observation("lỗi", "duplicate-unit", place, said)];
    }),
  );
};

const isFrame = (kind: string): boolean => kind === "section" || kind === "subtotal";
