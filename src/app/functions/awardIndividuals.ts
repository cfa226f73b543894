import type { AwardRules } from "../../domain/awards/awardRanking";
import { rankAwards } from "../../domain/awards/rankAwards";
import { groupedByUnit } from "../awards/groupedByUnit";
import { nameKey } from "../awards/nameKey";
import { sortedByName } from "../awards/sortedByName";
import { tieRules } from "../awards/tieRules";
import { verdictOf } from "../awards/verdictOf";
import { defineFunction } from "../defineFunction";
import { ArgumentError } from "./argumentError";
import { awardColumn, type ColumnCell } from "./awardColumn";
import { awardFlag } from "./awardFlag";
import { awardName } from "./awardName";
import { checkLengths, neededCell } from "./awardRows";
import { option } from "./option";
import { optional } from "./optional";
import type { Answer } from "./reader";
import { wholeNumber } from "./wholeNumber";

const HEADER = ["Hạng", "Họ tên", "Đơn vị", "Số trường hợp", "Giải", "Tiền", "Ghi chú"];
const PRIZE = "Giải cá nhân";

/** Officials ranked by their cases, overall or within each unit. */
export const awardIndividualsFunction = defineFunction({
  name: "CD_XEPHANGCANHAN",
  parameters: {
    hoTen: awardColumn(awardName),
    donVi: awardColumn(awardName),
    soTruongHop: awardColumn(wholeNumber),
    soGiai: optional(wholeNumber, 3),
    tien: optional(wholeNumber, 1_000_000),
    nguong: optional(wholeNumber, 50),
    trongTungDonVi: optional(awardFlag, false),
    xuLyBangDiem: optional(option(tieRules), "none"),
  },
  run: ({
    hoTen,
    donVi,
    soTruongHop,
    soGiai,
    tien,
    nguong,
    trongTungDonVi,
    xuLyBangDiem: tieRule,
  }) => {
    checkLengths({ hoTen, donVi, soTruongHop });
    checkPrize("soGiai", soGiai);
    checkPrize("tien", tien);
    const people = peopleOf(hoTen, donVi, soTruongHop);
    const tiers = [{ name: PRIZE, count: soGiai, money: tien }];
    const rules = { tiers, minimum: { numerator: nguong, denominator: 1 }, tieRule };
    const groups = trongTungDonVi ? groupedByUnit(people) : [people];
    return [HEADER, ...groups.flatMap((group) => rowsOf(group, rules))];
  },
});

interface Person {
  readonly name: string;
  readonly unit: string;
  readonly cases: number;
  /** A person's cases are not divided. */
  readonly officials: 1;
}

const checkPrize = (name: string, value: number): void => {
  if (value > 0) return;
  throw new ArgumentError(`Tham số "${name}" phải lớn hơn 0.`);
};

const rowsOf = (people: readonly Person[], rules: AwardRules): readonly (readonly Answer[])[] => {
  const ranking = rankAwards(people, rules);
  const names = people.map(({ name }) => name);
  const round = { subject: "Cá nhân", ranking, ...rules, contestants: people, names } as const;
  return ranking.order.map((index) => {
    const { name = "", unit = "", cases = 0 } = people[index] ?? {};
    const { prize, money = "", reason } = verdictOf(round, index);
    return [ranking.standings[index]?.rank ?? "", name, unit, cases, prize, money, reason];
  });
};

const peopleOf = (
  names: readonly ColumnCell<string>[],
  units: readonly ColumnCell<string>[],
  cases: readonly ColumnCell<number>[],
): readonly Person[] => {
  const known = new Map<string, string>();
  const people = names.flatMap(({ value: name, place }, row): Person[] => {
    const own = cases[row];
    if (own === undefined) return [];
    if (name === undefined) {
      if (own.value === undefined) return [];
      throw new ArgumentError(`${place} đang trống trong khi dòng này có số. Hãy ghi họ tên.`);
    }
    const unit = units[row]?.value ?? "";
    const before = known.get(nameKey(name));
    if (before !== undefined) {
      throw new ArgumentError(
        `${place}: “${name}” đã có ở ${before}. Nếu là hai người, hãy ghi thêm chữ để phân biệt.`,
      );
    }
    known.set(nameKey(name), place);
    return [{ name, unit, cases: neededCell(own, name), officials: 1 }];
  });
  return sortedByName(people, ({ name }) => name);
};
