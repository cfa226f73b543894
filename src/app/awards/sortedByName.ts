import { unitName } from "../text/unitName";

/** Things in an order of their names that does not depend on where they stood, for listing equals. */
export function sortedByName<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const named = items.map((item) => {
    const name = nameOf(item);
    return { item, key: `${unitName(name).name}\t${name}` };
  });
  return named.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ item }) => item);
}
