import { describe, expect, test } from "@jest/globals";
import type { PrintedRow, PrintedSchedule } from "../../../src/app/schedule/printedSchedule";
import { printedVisits } from "../../../src/app/schedule/printedVisits";
import { readSchedule } from "../../../src/app/schedule/readSchedule";
import { formatShift } from "../../../src/app/schedule/shiftHours";
import { formatDay } from "../../../src/app/text/formatDay";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";

const read = (grid: readonly (readonly CellLiteral[])[], merges: readonly string[] = []) => {
  const found = readSchedule(
    buildWorkbook({ sheets: [{ name: "Lịch", grid, merges }] }).sheet("Lịch") ?? never(),
  );
  return found ?? never();
};
const never = (): never => {
  throw new Error("no schedule");
};

/** "2/5" of days, one text. */
const line = ({ machines }: PrintedSchedule, row: PrintedRow): string =>
  [
    machines[row.machine]?.name,
    row.unit,
    row.days.map((day) => formatDay(day).slice(0, 5)).join(" "),
    row.periods.map(formatShift).join("; "),
    row.problems.map(({ kind, text }) => `${kind} ${text}`.trim()).join("; "),
  ]
    .filter((part) => part !== "")
    .join(" | ");
const lines = (schedule: PrintedSchedule): readonly string[] =>
  schedule.rows.map((row) => line(schedule, row));
const capacities = (schedule: PrintedSchedule): readonly (number | undefined)[] =>
  printedVisits(schedule).map(({ capacity }) => capacity);

describe("a district of one team, with half days in a column of their own", () => {
  const schedule = read([
    ["CÔNG AN HUYỆN ĐÔNG SƠN"],
    ["LỊCH CẤP ĐỊNH DANH ĐIỆN TỬ LƯU ĐỘNG"],
    [],
    [
      "STT",
      "Đơn vị (xã, thị trấn)",
      "Ngày thực hiện",
      "Giờ làm việc",
      "Địa điểm thu nhận",
      "Chỉ tiêu/ngày",
      "Ghi chú",
    ],
    [1, "Xã Đông Yên", "03/5/2023 - 05/5/2023", "Sáng: 7h30 - 11h30", "Nhà văn hóa xã", 80, ""],
    ["", "", "nt", "Chiều: 13h30 - 17h30", "", "", ""],
    [
      2,
      "TT Rừng Thông",
      "Thứ 2, 08, 09, 10/5/2023",
      "7h30-11h30; 13h30-17h30",
      "Công an thị trấn",
      160,
      "",
    ],
    [3, "Xã Đông Hòa", moment(2023, 5, 11), "Sáng", "UBND xã", "80 hồ sơ", ""],
    ["", "", moment(2023, 5, 11), "Chiều", "", "", ""],
    [4, "Xã Đông Nam", "12/5", "Sáng: 7h30-11h30", "UBND xã", "80", ""],
    ["", "TỔNG", "", "", "", 400, ""],
    ["Nơi nhận:"],
  ]);

  test("is read with the hours of that column, ditto marks, and days that leave month and year to a later one", () => {
    expect(lines(schedule)).toEqual([
      "Máy 1 | Xã Đông Yên | 03/05 04/05 05/05 | 7h30–11h30",
      "Máy 1 | Xã Đông Yên | 03/05 04/05 05/05 | 13h30–17h30",
      "Máy 1 | TT Rừng Thông | 08/05 09/05 10/05 | 7h30–11h30; 13h30–17h30",
      "Máy 1 | Xã Đông Hòa | 11/05",
      "Máy 1 | Xã Đông Hòa | 11/05",
      "Máy 1 | Xã Đông Nam | 12/05 | 7h30–11h30",
    ]);
  });

  test("takes a figure of the day under a heading of the day as that of both halves", () => {
    expect(capacities(schedule)).toEqual([240, 480, 80, 80]);
  });
});

describe("two machines in a column, three shifts with their hours beside the label", () => {
  const schedule = read([
    ["LỊCH THU NHẬN BA CA"],
    ["TT", "Tổ máy", "Đơn vị", "Địa điểm", "Thời gian", "Ca", "Công suất (hồ sơ/ca)"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
    [1, "Máy số 1", "Phường 1", "Trụ sở", "Từ ngày 05/6 đến ngày 09/6/2023", "Ca 1 (6h - 12h)", 50],
    ["", "", "", "", "-nt-", "Ca 2 (12h - 18h)", 50],
    ["", "", "", "", "05.6.2023 – 09.6.2023", "Ca 3 (18h-22h)", 40],
    [2, "", "Phường 2", "", "các ngày 12, 13, 15/6/23", "Ca 1 (6h - 12h)", 50],
    [
      3,
      "Máy số 2",
      "Phường 03",
      "Trường học",
      "12/6, 13/6 và 14/6 năm 2023",
      "Ca 1 (6h - 12h)",
      50,
    ],
    [4, "Máy số 2", "Phường 4", "", "15-6-2023; 16-6-2023", "Ca 2 (12h-18h)", 50],
  ]);

  test("is read whole", () => {
    expect(lines(schedule)).toEqual([
      "Máy số 1 | Phường 1 | 05/06 06/06 07/06 08/06 09/06 | 6h00–12h00",
      "Máy số 1 | Phường 1 | 05/06 06/06 07/06 08/06 09/06 | 12h00–18h00",
      "Máy số 1 | Phường 1 | 05/06 06/06 07/06 08/06 09/06 | 18h00–22h00",
      "Máy số 1 | Phường 2 | 12/06 13/06 15/06 | 6h00–12h00",
      "Máy số 2 | Phường 03 | 12/06 13/06 14/06 | 6h00–12h00",
      "Máy số 2 | Phường 4 | 15/06 16/06 | 12h00–18h00",
    ]);
    expect(capacities(schedule)).toEqual([700, 150, 150, 100]);
  });
});

describe("teams with names, a header of two rows, and cells that a sheet has turned into numbers", () => {
  const schedule = read(
    [
      ["PHỤ LỤC"],
      ["TT", "Đơn vị", "Thời gian", "", "Địa điểm", "Chỉ tiêu"],
      ["", "", "Ngày", "Giờ", "", ""],
      ["I. TỔ 01 (Máy Morpho)"],
      [1, "Xã A", "01-03/7/2023", "7h00-11h30; 13h00-17h00", "UBND xã A", "100 hồ sơ/ngày"],
      [2, "Xã B", "ngày 01 đến ngày 03 tháng 8 năm 2023", "", "UBND xã B", "100 hồ sơ/ngày"],
      ["II. Tổ lưu động số 2"],
      [1, "Xã C", "T7/2023: 12, 13,14,", "", "UBND xã C", "100 hồ sơ/ngày"],
      [2, "Xã D", { v: 15.16, shown: "15,16" }, "", "UBND xã D", "100 hồ sơ/ngày"],
      [3, "Xã E", 171819, "", "UBND xã E", "100 hồ sơ/ngày"],
      [4, "Xã G", "Sáng thứ Năm 20/7/2023", "", "UBND xã G", "100 hồ sơ/ngày"],
      ["Tổ 2 từ ngày 25/7/2023 nghỉ bảo dưỡng máy"],
      ["Máy số 3: Công an huyện"],
      [1, "Cơ quan, đơn vị", "T2 đến T6 hằng tuần", "", "Bộ phận Một cửa", "50 hồ sơ/ngày"],
      [2, "Xã H", "", "", "UBND xã H", "50 hồ sơ/ngày"],
      ["Ghi chú: có thể thay đổi"],
    ],
    ["C2:D2", "A2:A3", "B2:B3", "E2:E3", "F2:F3"],
  );

  test("is read by team, and what cannot be read is named, never guessed", () => {
    expect(lines(schedule)).toEqual([
      "TỔ 01 | Xã A | 01/07 02/07 03/07 | 7h00–11h30; 13h00–17h00",
      "TỔ 01 | Xã B | 01/08 02/08 03/08",
      "Tổ lưu động số 2 | Xã C | 12/07 13/07 14/07",
      "Tổ lưu động số 2 | Xã D | 15/07 16/07 | converted 15,16",
      "Tổ lưu động số 2 | Xã E | 17/07 18/07 19/07 | converted 17,18,19",
      "Tổ lưu động số 2 | Xã G | 20/07",
      "Máy số 3 | Cơ quan, đơn vị | unreadable T2 đến T6 hằng tuần",
      "Máy số 3 | Xã H | blank",
    ]);
  });

  test("keeps the words between as notes of their team", () => {
    expect(schedule.machines.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ["(Máy Morpho)"],
      ["Tổ 2 từ ngày 25/7/2023 nghỉ bảo dưỡng máy"],
      ["Công an huyện"],
    ]);
  });
});

test("words about a machine in the column of its dates are a note, not days of the unit above", () => {
  const schedule = read([
    ["Đơn vị", "Địa điểm", "Thời gian", "Ca"],
    ["MÁY 1"],
    ["Xã A", "UBND xã A", "Tháng 4/2023: 12,13", "Ca 1"],
    ["", "", "Từ 01/5/2023 sẽ tham mưu bố trí cấp lưu động", ""],
    ["", "", "Tháng 5/2023: 2,3", ""],
  ]);
  expect(lines(schedule)).toEqual(["MÁY 1 | Xã A | 12/04 13/04", "MÁY 1 | Xã A | 02/05 03/05"]);
  expect(schedule.machines[0]?.notes.map(({ text }) => text)).toEqual([
    "Từ 01/5/2023 sẽ tham mưu bố trí cấp lưu động",
  ]);
});
