import type { Punctuality } from "../../domain/reports/punctuality";
import { duration } from "./duration";

const WORDS = {
  onTime: "Đúng hạn",
  unknownHour: "Không rõ giờ",
  missing: "Chưa báo cáo",
  notDue: "Chưa đến hạn",
} as const;

/** How a report stands, in words: "Đúng hạn", "Trễ 35 phút", "Chưa báo cáo". */
export function punctualityText(state: Punctuality): string {
  return state.kind === "late" ? `Trễ ${duration(state.minutes)}` : WORDS[state.kind];
}
