import type { TableRow } from "./table";

/** "Khối 3" among units called "Khối 1" and "Khối 2" heads no section. */
export function unitsAlike(rows: readonly TableRow[]): readonly TableRow[] {
  const stems = new Set(rows.flatMap(({ kind, name }) => (kind === "unit" ? stemOf(name) : [])));
  return rows.map((row) =>
    row.kind === "section" && stemOf(row.name).some((stem) => stems.has(stem))
      ? { ...row, kind: "unit" }
      : row,
  );
}

/** "khối" of "Khối 3"; none of other names. */
const stemOf = (name: string): readonly string[] => {
  const stem = /^(\p{L}[\p{L} ]*) \d+$/u.exec(name.toLowerCase())?.[1];
  return stem === undefined ? [] : [stem];
};
