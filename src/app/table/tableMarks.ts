import { roleTexts } from "../messages/roles";
import type { Mark } from "../snapshot";
import type { Role } from "./role";

/** The roles of one column by the ids of the tables it runs through. */
export type MarkedRoles = Readonly<Record<string, Role>>;

const has = (record: object, name: string): boolean =>
  Object.prototype.hasOwnProperty.call(record, name);

/** Reads what a column remembers; what is not ours, or damaged, counts as nothing. */
export function markedRoles(value: string): MarkedRoles {
  try {
    const read: unknown = JSON.parse(value);
    if (typeof read !== "object" || read === null) return {};
    const entries = Object.entries(read).filter(([, role]) => has(roleTexts, String(role)));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** What people have answered about the tables of one sheet. */
export interface TableMarks {
  /** The id that a header row carries. */
  idOf(row: number): string | undefined;
  /** The role that a column was given in the table of this id. */
  roleOf(id: string, column: number): Role | undefined;
}

/** @param marks - Of the whole workbook. */
export function tableMarks(marks: readonly Mark[], sheetId: number): TableMarks {
  const own = marks.filter((mark) => mark.sheetId === sheetId);
  const ids = new Map(own.filter(({ on }) => on === "row").map((mark) => [mark.index, mark.value]));
  const columns = new Map(
    own
      .filter(({ on }) => on === "column")
      .map((mark) => [mark.index, new Map(Object.entries(markedRoles(mark.value)))]),
  );
  return {
    idOf: (row) => ids.get(row),
    roleOf: (id, column) => columns.get(column)?.get(id),
  };
}
