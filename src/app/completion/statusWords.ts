import type { CompletionStatus } from "../../domain/completion/completionStatus";

/** The six words by which leaders read where a unit stands (domain A4). */
export const statusWords = {
  exceeded: "Vượt",
  met: "Đạt",
  onTrack: "Đúng tiến độ",
  behind: "Chậm tiến độ",
  atRisk: "Nguy cơ không đạt",
  notCompleted: "Không hoàn thành",
} as const satisfies Record<CompletionStatus, string>;

/** What stands where there is no figure to name: no day is left, the target is reached, no pace to go by. */
export const OVERDUE = "quá hạn";
export const FINISHED = "đã xong";
export const NO_FORECAST = "chưa rõ";
