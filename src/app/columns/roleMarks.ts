import type { MarkWrite } from "../plan/plan";
import type { Area, WorkbookSnapshot } from "../snapshot";
import type { Role } from "../table/role";
import { SURE, type Table, type TableColumn } from "../table/table";
import { markedRoles } from "../table/tableMarks";

/** A column of a table, and what people say it is; undefined takes the answer back. */
export type RoleAnswer = readonly [column: number, role: Role | undefined];

/**
 * Remembers answers: the header row carries the table's id, each column its role by that id, since columns run through all
 * tables below each other. Nothing where the sheet knows it already.
 */
export function roleMarks(
  { marks }: Pick<WorkbookSnapshot, "marks">,
  { sheet, sheetId, header }: Table,
  answers: readonly RoleAnswer[],
): readonly MarkWrite[] {
  const own = marks.filter((mark) => mark.sheetId === sheetId);
  const inHeader = own.find(({ on, index: row }) => on === "row" && isIn(header, row));
  const id = inHeader?.value ?? freeId(own.map(({ value }) => value));
  const onColumns = answers.flatMap(([index, role]): readonly MarkWrite[] => {
    const now = own.find((mark) => mark.on === "column" && mark.index === index)?.value ?? "{}";
    const value = JSON.stringify({ ...markedRoles(now), [id]: role });
    return value === now ? [] : [{ kind: "mark", sheet, on: "column", index, value }];
  });
  if (onColumns.length === 0 || inHeader !== undefined) return onColumns;
  return [{ kind: "mark", sheet, on: "row", index: header.row, value: id }, ...onColumns];
}

/** The answer that choosing a column gives: none where its role was sure, or where it surely is something else. */
export function answerOf(
  { columns }: Table,
  { index }: Pick<TableColumn, "index">,
  role: Role,
): readonly RoleAnswer[] {
  const column = columns.find((one) => one.index === index);
  if (column === undefined) return [];
  const isKnown = column.confidence >= SURE && column.role !== "other";
  return isKnown && !isRivalled(columns, column, role) ? [] : [[index, role]];
}

/** A sure column of another role is chosen for once; one chosen over the sure column of its own kind is meant for good. */
const isRivalled = (columns: readonly TableColumn[], chosen: TableColumn, role: Role): boolean =>
  chosen.role === role &&
  columns.some((one) => one !== chosen && one.role === role && one.confidence >= SURE);

const isIn = ({ row, rows }: Area, index: number): boolean => index >= row && index < row + rows;

/** "b1", "b2", …: the first that no row of the sheet carries. */
const freeId = (taken: readonly string[]): string => {
  let number = 1;
  while (taken.includes(`b${number}`)) number += 1;
  return `b${number}`;
};
