import type { TimesProblem } from "../schedule/readTimes";

/** Header of the table that CD_LICHTHUNHAN answers with. */
export const scheduleColumns: readonly string[] = [
  "Máy",
  "Đơn vị",
  "Từ ngày",
  "Đến ngày",
  "Số ngày",
  "Công suất",
  "Nhu cầu",
];

/** Machines that have only a number. */
export const machineName = (machine: number): string => `Máy ${machine + 1}`;

/** What CD_NGAYTRONGLICH says of a cell that it cannot read. */
export const timesSentences: Readonly<
  Record<TimesProblem["kind"], (place: string, text: string) => string>
> = {
  noSuchDay: (place, text) =>
    `${place} ghi ngày ${text}, ngày này không có trong lịch. Hãy sửa ô đó.`,
  unreadable: (place, text) =>
    `${place} ghi “${text}”, không đọc được thành các ngày. Hãy ghi như “Tháng 4/2023: 12,13,14”.`,
  reversed: (place, text) =>
    `${place} ghi giờ “${text}”: kết thúc trước khi bắt đầu. Hãy sửa ô đó.`,
  noMonth: (place, text) => `${place} ghi “${text}” mà không ghi tháng, năm. Hãy ghi thêm.`,
  blank: (place) => `${place} còn trống. Hãy ghi các ngày.`,
  converted: (place, text) =>
    `${place} đã bị bảng tính đổi thành số hoặc ngày (có thể là “${text}”). Hãy gõ lại với dấu nháy đơn ở đầu.`,
};
