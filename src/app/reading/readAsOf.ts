import type { Day } from "../../domain/day";
import { cleanText } from "../text/cleanText";
import { findDays } from "./findDays";

const AS_OF =
  /(?:tính (?:đến|tới)|số liệu[^()]{0,20}(?:đến|tới|ngày)|cập nhật|l(?:ũy|uỹ) kế (?:đến|tới))/i;

/** The day to which figures were counted: "(Số liệu tính đến ngày 11/4/2023)". */
export function readAsOf(text: string): Day | undefined {
  const clean = cleanText(text, 2000);
  const match = AS_OF.exec(clean);
  if (match === null) return undefined;
  const found = findDays(clean).find(({ at }) => at >= match.index);
  return found?.kind === "day" ? found.day : undefined;
}
