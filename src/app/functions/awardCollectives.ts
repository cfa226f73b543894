import { rankAwards } from "../../domain/awards/rankAwards";
import type { Tier } from "../../domain/awards/tier";
import { nameKey } from "../awards/nameKey";
import { sortedByName } from "../awards/sortedByName";
import { districtTiers } from "../awards/structures";
import { tieRules } from "../awards/tieRules";
import { verdictOf } from "../awards/verdictOf";
import { defineFunction } from "../defineFunction";
import { ArgumentError } from "./argumentError";
import { awardColumn, type ColumnCell } from "./awardColumn";
import { awardName } from "./awardName";
import { checkLengths, neededCell } from "./awardRows";
import { awardStructure } from "./awardStructure";
import { option } from "./option";
import { optional } from "./optional";
import { wholeNumber } from "./wholeNumber";

const HEADER = [
  "Hạng",
  "Đơn vị",
  "Số trường hợp",
  "Số cán bộ",
  "Bình quân",
  "Giải",
  "Tiền",
  "Ghi chú",
];

/** Units ranked by cases per official, with prizes as far as the rules decide. */
export const awardCollectivesFunction = defineFunction({
  name: "CD_XEPHANGTAPTHE",
  parameters: {
    donVi: awardColumn(awardName),
    soTruongHop: awardColumn(wholeNumber),
    soCanBo: awardColumn(wholeNumber),
    coCau: optional<readonly Tier[] | undefined>(awardStructure, undefined),
    nguong: optional(wholeNumber, 5),
    xuLyBangDiem: optional(option(tieRules), "none"),
  },
  run: ({ donVi, soTruongHop, soCanBo, coCau, nguong, xuLyBangDiem }) => {
    checkLengths({ donVi, soTruongHop, soCanBo });
    const units = unitsOf(donVi, soTruongHop, soCanBo);
    const tiers = coCau ?? districtTiers();
    const minimum = { numerator: nguong, denominator: 1 };
    const ranking = rankAwards(units, { tiers, minimum, tieRule: xuLyBangDiem });
    const names = units.map(({ name }) => name);
    const round = {
      subject: "Tập thể",
      ranking,
      tiers,
      minimum,
      contestants: units,
      names,
    } as const;
    const rows = ranking.order.map((index) => {
      const { prize, money, reason } = verdictOf(round, index);
      const rank = ranking.standings[index]?.rank ?? "";
      return [rank, ...figuresOf(units[index]), prize, money ?? "", reason];
    });
    return [HEADER, ...rows];
  },
});

interface Unit {
  readonly name: string;
  readonly cases: number;
  readonly officials: number;
}

const figuresOf = (unit: Unit | undefined): readonly (string | number)[] => {
  const { name = "", cases = 0, officials = 0 } = unit ?? {};
  return [name, cases, officials, officials > 0 ? cases / officials : ""];
};

const unitsOf = (
  names: readonly ColumnCell<string>[],
  cases: readonly ColumnCell<number>[],
  officials: readonly ColumnCell<number>[],
): readonly Unit[] => {
  const known = new Map<string, string>();
  const units = names.flatMap(({ value: name, place }, row): Unit[] => {
    const [own, by] = [cases[row], officials[row]];
    if (own === undefined || by === undefined) return [];
    const isBlank = own.value === undefined && by.value === undefined;
    if (name === undefined && isBlank) return [];
    const unit = unitOf(name, place, own, by);
    const key = nameKey(unit.name);
    const before = known.get(key);
    if (before !== undefined) {
      throw new ArgumentError(
        `${place}: đơn vị “${unit.name}” đã có ở ${before}. Hãy gộp thành một dòng.`,
      );
    }
    known.set(key, place);
    return [unit];
  });
  return sortedByName(units, ({ name }) => name);
};

const unitOf = (
  name: string | undefined,
  place: string,
  cases: ColumnCell<number>,
  officials: ColumnCell<number>,
): Unit => {
  if (name === undefined) {
    throw new ArgumentError(`${place} đang trống trong khi dòng này có số. Hãy ghi tên đơn vị.`);
  }
  const unit = { name, cases: neededCell(cases, name), officials: neededCell(officials, name) };
  if (unit.officials > 0 || unit.cases === 0) return unit;
  throw new ArgumentError(
    `${officials.place} (${name}) là 0 cán bộ nhưng có trường hợp. Hãy điền số cán bộ.`,
  );
};
