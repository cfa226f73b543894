/** Shared with the office: made once, then edited by people. */
export const STRUCTURE_SHEET = "Cơ cấu giải thưởng";
export const DECISION_SHEET = "Quyết định";

/** Product sheets, rewritten by their actions. */
export const COLLECTIVE_SHEET = "Xếp hạng tập thể";
export const INDIVIDUAL_SHEET = "Xếp hạng cá nhân";
export const MISSING_SHEET = "Điều kiện còn thiếu";

/** Sheets on which tables of the office are never looked for. */
export const AWARD_SHEETS: readonly string[] = [
  STRUCTURE_SHEET,
  DECISION_SHEET,
  COLLECTIVE_SHEET,
  INDIVIDUAL_SHEET,
  MISSING_SHEET,
];
