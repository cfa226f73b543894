import { unitChecks } from "../messages/checksUnits";
import { readQuantity } from "../reading/readQuantity";
import { textOf, valueAt } from "../settings/cellAt";
import { cellName } from "../text/a1";
import { fold } from "../text/fold";
import { formatNumber } from "../text/formatNumber";
import type { Role } from "../table/role";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { figureOf } from "./figureColumns";

/** One indicator with two values, or counted in two ways: 50 % and 60 % of enterprises; accounts issued or activated. */
export const sameIndicators: Check = {
  codes: ["two-rates", "target-words-differ"],
  run: ({ tables }) => tables.flatMap((checked) => [...twoRates(checked), ...twoWordings(checked)]),
};

/** Columns that say where something stands, and not what it is. */
const BESIDE: readonly Role[] = ["number", "note", "reason", "status", "dates", "person"];

interface Indicator {
  readonly row: number;
  readonly rate: number;
  /** All words of the row, for people. */
  readonly words: string;
  /** Words of each column; the groups of persons in a list of their own. */
  readonly what: string;
  readonly groups: readonly string[];
}

/** "Đơn vị, doanh nghiệp" and "Cơ quan, tổ chức, doanh nghiệp" share the enterprises. */
const groupsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[,;/+]| và | hoặc |\(|\)/)
    .map((part) => fold(part).replace(/^(?:cac|nhung|so) /, ""))
    .filter((part) => part.length > 2 && !COMMON.includes(part));

/** Named beside so much that sharing them says nothing. */
const COMMON = ["don vi", "co quan", "to chuc", "ca nhan", "xa", "thi tran", "phuong"];

const twoRates = (checked: CheckedTable): readonly Observation[] => {
  const { table, sheet } = checked;
  const rates = checked.figures.filter(({ column }) => column.role === "rate");
  const [rate] = rates;
  const texts = table.columns.filter(
    ({ index, role }) =>
      !BESIDE.includes(role) && !checked.figures.some(({ column }) => column.index === index),
  );
  // A rate that is worked out from counts beside it is no indicator; nor is one of a list of units.
  if (rate === undefined || rates.length > 1 || texts.length < 2) return [];
  const groupColumn = table.columns.find(({ role }) => role === "group")?.index ?? texts[0]?.index;
  const indicators = rate.cells.units.flatMap((cell): readonly Indicator[] => {
    const value = figureOf(cell);
    if (value === undefined) return [];
    const { row } = cell.row;
    const at = (index: number): string => textOf(valueAt(sheet, row, index));
    const others = texts.filter(({ index }) => index !== groupColumn).map(({ index }) => at(index));
    const group = at(groupColumn ?? table.keyColumn);
    const words = [group, ...others].filter((text) => text !== "").join(" – ");
    return [{ row, rate: value, words, what: others.map(fold).join("|"), groups: groupsIn(group) }];
  });
  const shown = (value: number): string => `${formatNumber(value <= 1 ? value * 100 : value)}%`;
  return indicators.flatMap((one, index) => {
    const twin = indicators
      .slice(0, index)
      .find(
        (other) =>
          other.rate !== one.rate &&
          other.what === one.what &&
          one.groups.some((group) => other.groups.includes(group)),
      );
    if (twin === undefined) return [];
    const where = cellName(twin.row, rate.column.index);
    const text = unitChecks.twoRates(
      one.words,
      shown(one.rate),
      twin.words,
      shown(twin.rate),
      where,
    );
    const place = [table.sheet, one.row, rate.column.index] as const;
    return [observation("cần xác nhận", "two-rates", place, text)];
  });
};

/** "15.000 tài khoản kích hoạt" for one phase, "10.000 tài khoản định danh điện tử" for the next. */
const twoWordings = ({ table, sheet, units }: CheckedTable): readonly Observation[] =>
  table.columns
    .filter(({ role }) => role === "target")
    .flatMap(({ index }) => {
      const said = units.flatMap(({ row }) => {
        const value = valueAt(sheet, row, index);
        const quantity = typeof value === "string" ? readQuantity(value) : undefined;
        return quantity && quantity.after !== ""
          ? [{ row, text: textOf(value), what: fold(quantity.after) }]
          : [];
      });
      const [first] = said;
      const other = said.find(({ what }) => what !== first?.what);
      if (first === undefined || other === undefined) return [];
      const text = unitChecks.quantityWords(other.text, first.text, cellName(first.row, index));
      const place = [table.sheet, other.row, index] as const;
      return [observation("cần xác nhận", "target-words-differ", place, text)];
    });
