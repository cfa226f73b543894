import type { Table, TableColumn } from "../table/table";
import { fold } from "../text/fold";

/** What a column means to awards; the roles of tables know only some of it. */
export type AwardColumn =
  | "cases"
  | "officials"
  | "parent"
  | "type"
  | "target"
  | "date"
  | "citizen"
  | "person"
  | "unit"
  | "verified";

const WORDINGS: Readonly<Record<AwardColumn, RegExp>> = {
  cases: /truong hop(?! trung)|so nguoi da huong dan|so luot huong dan/,
  officials: /so can bo|so luong can bo|can bo cong chuc|so cbcc|bien che/,
  parent: /^(?:truc )?thuoc\b|don vi cap tren|don vi chu quan/,
  type: /^loai\b/,
  target: /chi tieu|ke hoach giao/,
  date: /^ngay\b|ngay kich hoat/,
  citizen: /cccd|can cuoc|dinh danh|ma cong dan|so dien thoai|^sdt$|khoa cong dan/,
  person: /^(?:can bo|nguoi)(?: da)? huong dan|ho (?:va )?ten|^ten can bo|^can bo$/,
  unit: /^don vi(?! cap| chu| tinh)|^(?:ten )?(?:xa|co quan)/,
  verified: /da xac minh/,
};

/** The column of this meaning; undefined when no header says so, or several do. */
export function findAwardColumn(table: Table, kind: AwardColumn): TableColumn | undefined {
  const found = table.columns.filter(({ path, header }) => {
    const own = fold(path[path.length - 1] ?? header);
    return WORDINGS[kind].test(own) && !(kind !== "verified" && own.includes("da xac minh"));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether rows are single cases: a day, a citizen, an official. */
export function isCaseTable(table: Table): boolean {
  const has = (kind: AwardColumn): boolean => findAwardColumn(table, kind) !== undefined;
  return has("date") && has("citizen") && has("person");
}
