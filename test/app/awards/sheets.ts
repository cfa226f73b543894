// Tables of a round of awards as offices keep them, for tests of actions.
import type { CellLiteral, SheetLiteral } from "../../support/snapshotBuilder";
import { moment } from "../../support/snapshotBuilder";

type Rows = readonly (readonly CellLiteral[])[];

/** [unit, commune it belongs to, cases, officials]; figures stand from row 3 in columns D and E. */
export function unitSheet(rows: Rows, name = "Tập thể"): SheetLiteral {
  const head = [["KẾT QUẢ"], ["TT", "Đơn vị", "Thuộc xã, thị trấn", "Số trường hợp", "Số cán bộ"]];
  return { name, grid: [...head, ...rows.map((row, index) => [index + 1, ...row])] };
}

/** [name, unit, cases]; figures stand from row 3 in column D. */
export function peopleSheet(rows: Rows, name = "Cá nhân"): SheetLiteral {
  const head = [["KẾT QUẢ"], ["TT", "Họ và tên", "Đơn vị", "Số trường hợp"]];
  return { name, grid: [...head, ...rows.map((row, index) => [index + 1, ...row])] };
}

/** [unit, officials]. */
export function officialsSheet(rows: Rows, name = "Cán bộ theo đơn vị"): SheetLiteral {
  const head = [["SỐ CÁN BỘ"], ["TT", "Đơn vị", "Số cán bộ"]];
  return { name, grid: [...head, ...rows.map((row, index) => [index + 1, ...row])] };
}

/** [day, citizen, official, unit, verified]; from row 3 in columns A to F. */
export function caseSheet(rows: Rows, name = "Danh sách"): SheetLiteral {
  const header = [
    "Ngày",
    "Mã công dân",
    "Mức độ",
    "Cán bộ hướng dẫn",
    "Đơn vị",
    "Đã xác minh thuộc về",
  ];
  const lines = rows.map(([on = "", citizen = "", official = "", unit = "", verified = ""]) => [
    on,
    citizen,
    "Mức 2",
    official,
    unit,
    verified,
  ]);
  return { name, grid: [["DANH SÁCH TRƯỜNG HỢP"], header, ...lines] };
}

/** A citizen number that no province has. */
export const citizen = (number: number): string => `999000${String(number).padStart(6, "0")}`;

export const on = (date: number, month: number): CellLiteral => moment(2023, month, date);

/** As many cases of one official, each with a citizen of its own from `first` on. */
export function cases(
  count: number,
  first: number,
  [official, unit]: readonly [string, string],
  day: CellLiteral = on(10, 3),
): Rows {
  return Array.from({ length: count }, (_, index) => [day, citizen(first + index), official, unit]);
}
