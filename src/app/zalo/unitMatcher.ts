import { fold } from "../text/fold";
import { sameUnit } from "../text/sameUnit";
import { unitName, type UnitName } from "../text/unitName";

/** Places of the units that a text can name; none where it names no unit. */
export type UnitMatcher = (text: string) => readonly number[];

/** Knows the office's own units: in any spelling of their kind, and without diacritics where the text has none. */
export function unitMatcher(units: readonly string[]): UnitMatcher {
  const named = units.map(unitName);
  const byName = groups(named.map(({ name }) => [name]));
  const byLetters = groups(units.map((unit, at) => [fold(unit), fold(named[at]?.name ?? "")]));
  return (text) => {
    const asked = unitName(text);
    const places = byName.get(asked.name) ?? [];
    const same = places.filter((at) => sameUnit(named[at] ?? NOBODY, asked));
    if (same.length > 0) return exactly(text, units, same);
    const letters = fold(text);
    // "Hóa Lộc" is not "Hoa Lộc"; "hoa loc" may be either.
    return letters === text.toLowerCase() ? (byLetters.get(letters) ?? []) : [];
  };
}

const NOBODY: UnitName = { kind: "", name: "" };

/** Among units that a name fits, the one that is written just so. */
const exactly = (
  text: string,
  units: readonly string[],
  places: readonly number[],
): readonly number[] => {
  const written = places.filter((at) => units[at]?.toLowerCase() === text.toLowerCase());
  return written.length === 1 ? written : places;
};

const groups = (keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of new Set(own)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
};
