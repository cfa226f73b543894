import { sumOf } from "../../domain/sumOf";
import { awardTexts } from "../messages/awards";
import { fold } from "../text/fold";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import { nameKey } from "./nameKey";

/** A unit as its row gives it, with the cells for sentences. */
export interface UnitRow {
  readonly name: string;
  readonly cases: number;
  readonly officials: number;
  /** What a rate is measured against; 0 where the award needs none. */
  readonly target: number;
  /** The commune that its figures belong to; "" for units of their own. */
  readonly parent: string;
  readonly type: string;
  readonly nameCell: string;
  readonly parentCell: string;
}

/** A unit with everything that rolled up into it. */
export interface RolledUnit {
  readonly name: string;
  readonly cases: number;
  readonly officials: number;
  readonly target: number;
  /** Its own row first, then those that rolled up. */
  readonly parts: readonly UnitRow[];
}

/** Departments and organisations of a commune by their names: "Đoàn Thanh niên xã", "Hội Phụ nữ thị trấn". */
const OF_COMMUNE =
  /^(?:ban|hoi|doan|mat tran|uy ban mat tran|quan su|tram|to chuc|cong doan)\b.*\b(?:xa|thi tran|phuong)\b/;

/** Sums departments into their communes: numerator and headcount. Source: A6. */
export function rollUp(rows: readonly UnitRow[]): {
  readonly units: readonly RolledUnit[];
  readonly messages: readonly string[];
} {
  const messages = [...repeated(rows), ...orphans(rows)];
  const heads = rows.filter(({ parent }) => parent === "");
  const parts = new Map<UnitRow, UnitRow[]>(heads.map((head) => [head, [head]]));
  for (const row of rows) {
    if (row.parent === "") continue;
    const head = headOf(row, heads);
    if (head === undefined) messages.push(lost(row, rows));
    else parts.get(head)?.push(row);
  }
  const units = [...parts].map(([{ name }, own]): RolledUnit => {
    const sum = (of: "cases" | "officials" | "target"): number => sumOf(own.map((one) => one[of]));
    return {
      name,
      cases: sum("cases"),
      officials: sum("officials"),
      target: sum("target"),
      parts: own,
    };
  });
  return { units, messages };
}

const headOf = ({ parent }: UnitRow, heads: readonly UnitRow[]): UnitRow | undefined => {
  const wanted = unitName(parent);
  const exact = heads.filter(({ name }) => nameKey(name) === nameKey(parent));
  const found =
    exact.length > 0 ? exact : heads.filter(({ name }) => sameUnit(unitName(name), wanted));
  return found.length === 1 ? found[0] : undefined;
};

const lost = ({ parentCell, name, parent }: UnitRow, rows: readonly UnitRow[]): string => {
  const isThere = rows.some((row) => nameKey(row.name) === nameKey(parent));
  return (isThere ? awardTexts.parentOfParent : awardTexts.noParent)(parentCell, name, parent);
};

const repeated = (rows: readonly UnitRow[]): string[] => {
  const known = new Map<string, string>();
  return rows.flatMap(({ name, parent, nameCell }) => {
    const key = `${nameKey(name)}|${nameKey(parent)}`;
    const before = known.get(key);
    known.set(key, before ?? nameCell);
    return before === undefined ? [] : [awardTexts.twice(nameCell, name, before)];
  });
};

const orphans = (rows: readonly UnitRow[]): readonly string[] =>
  rows
    .filter(({ parent, type, name }) => parent === "" && isOfCommune(fold(type), fold(name)))
    .map(({ parentCell, name }) => awardTexts.needsParent(parentCell, name));

const isOfCommune = (type: string, name: string): boolean =>
  /\b(?:cua|thuoc) xa\b|doan the/.test(type) || OF_COMMUNE.test(name);
