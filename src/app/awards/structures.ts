import type { Tier } from "../../domain/awards/tier";

const tiers = (...prizes: readonly (readonly [string, number, number])[]): readonly Tier[] =>
  prizes.map(([name, count, millions]) => ({ name, count, money: millions * 1_000_000 }));

/** Prizes for units in a district: plan 42/KH-TCTĐA06 of Đức Thọ, 2023. */
export const districtTiers = (): readonly Tier[] =>
  tiers(["Giải nhất", 1, 5], ["Giải nhì", 2, 3], ["Giải ba", 3, 2], ["Giải khuyến khích", 5, 1]);

/** Prizes for units in a province: plan 62/KH-TCTĐA of Hà Tĩnh, 2023. */
export const provinceTiers = (): readonly Tier[] =>
  tiers(["Giải nhất", 1, 20], ["Giải nhì", 2, 15], ["Giải ba", 3, 10], ["Giải khuyến khích", 5, 5]);
