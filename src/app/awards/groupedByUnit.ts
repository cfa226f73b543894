import { nameKey } from "./nameKey";
import { sortedByName } from "./sortedByName";

/** People of each unit together, units in the order of their names. */
export function groupedByUnit<T extends { readonly unit: string }>(
  people: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const person of people) {
    const group = groups.get(nameKey(person.unit));
    if (group === undefined) groups.set(nameKey(person.unit), [person]);
    else group.push(person);
  }
  return sortedByName([...groups.values()], ([first]) => first?.unit ?? "");
}
