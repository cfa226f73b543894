import { unitChecks } from "../messages/checksUnits";
import type { TableRow } from "../table/table";
import { tableName } from "../table/tableName";
import { fold } from "../text/fold";
import { sameUnit } from "../text/sameUnit";
import { unitName, type UnitName } from "../text/unitName";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { isUnitTable } from "./isUnitTable";

/** Units that one table names and another leaves out, or writes otherwise: "Thiên Thuật" for "Thiện Thuật". */
export const rosters: Check = {
  codes: ["unknown-unit", "missing-unit"],
  run: ({ tables }) => {
    const comparable = tables.filter(isUnitTable);
    // Names are slow to read, and a list alone has nothing to be compared with.
    const lists = comparable.length < 2 ? [] : comparable.map(listOf);
    return lists.flatMap((list, index) => {
      const roster = rosterFor(list, index, lists);
      return roster ? compare(list, roster) : [];
    });
  },
};

type NamedUnit = UnitName & { readonly row: TableRow };

interface UnitList {
  readonly checked: CheckedTable;
  readonly units: readonly NamedUnit[];
  readonly byName: ReadonlyMap<string, readonly NamedUnit[]>;
}

const listOf = (checked: CheckedTable): UnitList => {
  const named = checked.units.filter(({ name }) => name !== "");
  const units = named.map((row) => ({ ...unitName(row.name), row }));
  const byName = new Map<string, NamedUnit[]>();
  for (const unit of units) {
    const same = byName.get(unit.name);
    if (same === undefined) byName.set(unit.name, [unit]);
    else same.push(unit);
  }
  return { checked, units, byName };
};

const has = ({ byName }: UnitList, wanted: UnitName): boolean =>
  byName.get(wanted.name)?.some((unit) => sameUnit(unit, wanted)) === true;

/** Two tables list the same units when most of the shorter one is in the longer one. */
const MOST = 0.75;
const FEWEST = 3;
const MOST_NAMES = 10;

const shared = (a: UnitList, b: UnitList): number => a.units.filter((unit) => has(b, unit)).length;

/** The longest other list with the same units; of equal ones the first, which is then never compared with itself. */
const rosterFor = (
  list: UnitList,
  index: number,
  lists: readonly UnitList[],
): UnitList | undefined => {
  const { length } = list.units;
  const candidates = lists.filter((other, at) => {
    const isFuller = other.units.length > length || (other.units.length === length && at < index);
    const common = isFuller ? shared(list, other) : 0;
    return common >= FEWEST && common >= length * MOST && common >= other.units.length * MOST;
  });
  return candidates.reduce<UnitList | undefined>(
    (best, one) => (best && best.units.length >= one.units.length ? best : one),
    undefined,
  );
};

const compare = (list: UnitList, roster: UnitList): readonly Observation[] => {
  const { table } = list.checked;
  const name = tableName(roster.checked.table);
  const unknown = list.units.filter((unit) => !has(roster, unit));
  const missing = roster.units.filter((unit) => !has(list, unit));
  const near = (wanted: string) =>
    missing.find(
      ({ row }) => bare(row.name) === bare(wanted) || isNear(bare(row.name), bare(wanted)),
    );
  const matched = new Set(unknown.map(({ row }) => near(row.name)));
  const left = missing.filter((unit) => !matched.has(unit));
  const names = left.slice(0, MOST_NAMES).map(({ row }) => row.name);
  const more = left.length > names.length ? ["…"] : [];
  const place = [table.sheet, table.header.row, table.keyColumn] as const;
  return [
    ...unknown.map(({ row }) =>
      observation(
        "cần xác nhận",
        "unknown-unit",
        [table.sheet, row.row, table.keyColumn],
        unitChecks.unknown(row.name, name, near(row.name)?.row.name),
      ),
    ),
    ...(left.length === 0
      ? []
      : [
          observation(
            "cần xác nhận",
            "missing-unit",
            place,
            unitChecks.missing(left.length, name, [...names, ...more].join(", ")),
          ),
        ]),
  ];
};

/** A name without diacritics and without its kind. */
const bare = (name: string): string => fold(unitName(name).name);

/** One letter more, less or other. */
const isNear = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
};
