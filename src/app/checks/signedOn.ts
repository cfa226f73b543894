import type { Day } from "../../domain/day";
import { findDays } from "../reading/findDays";
import type { SheetSnapshot } from "../snapshot";
import { textCells } from "./textCells";

const SIGNED =
  /kế hoạch số[^.;]{0,60}?ngày (?=\d)|^\p{Lu}[\p{L} .]{1,40}, ngày (?=\d{1,2} tháng)/iu;

/** When the plan of a sheet was issued: "(Kèm theo Kế hoạch số 42/KH-UBND ngày 02/3/2023 …)", "Đức Thọ, ngày 02 tháng 3 năm 2023". */
export function signedOn(sheet: SheetSnapshot): Day | undefined {
  for (const { text } of textCells(sheet)) {
    const match = SIGNED.exec(text);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const found = findDays(text).find(({ at }) => at >= end - 5);
    if (found?.kind === "day") return found.day;
  }
  return undefined;
}
