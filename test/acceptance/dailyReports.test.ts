// Black box, on examples/quan-5-2023.xlsx: closing days, closing them again, and who was late or missing. What is planted there
// stands here a second time, on purpose.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join, resolve } from "node:path";
import { changedCells, openWorkbook, removeWorkbooks, runHeadless, type Answer } from "./headless";

const EXAMPLE = join(resolve(__dirname, "../.."), "examples/quan-5-2023.xlsx");
const CLOSE = "Báo cáo ngày > Chốt số liệu";
const REGISTER = "Báo cáo ngày > Đơn vị chưa báo cáo";
const MORNING = ["--now", "2023-11-06T08:30"];
const LATER = ["--now", "2023-11-06T10:00"];
const late = { gioSauHan: "là trễ hạn" };
const LAST_DAY = { bang: "'Báo cáo ngày'!B6", ...late };
const ALL_DAYS = { bang: "'Theo dõi hằng ngày'!B6", ...late };

/** Ward and day, and for how long. */
const LATE = [
  ["Phường 3", "28/06/2023", "35 phút"],
  ["Phường 7", "15/07/2023", "1 giờ 10 phút"],
  ["Phường 12", "02/09/2023", "3 giờ"],
  ["Phường 11", "05/11/2023", "20 phút"],
];
const MISSING = [
  ["Phường 5", "01/07/2023"],
  ["Phường 9", "20/08/2023"],
  ["Phường 9", "21/08/2023"],
  ["Phường 14", "30/10/2023"],
  ["Phường 8", "05/11/2023"],
];
const ZERO = [
  ["Phường 2", "09/07/2023"],
  ["Phường 13", "03/09/2023"],
  ["Phường 1", "05/11/2023"],
];

const dayText = (date: Date): string => {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
};

/** Rows of the archive: day, ward, three figures. */
async function archived(path: string): Promise<readonly (readonly unknown[])[]> {
  const sheet = (await openWorkbook(path)).getWorksheet("Số liệu đã chốt");
  const rows: unknown[][] = [];
  sheet?.eachRow((row, number) => {
    if (number < 5) return;
    const value = (column: number) => row.getCell(column).value;
    rows.push([dayText(value(1) as Date), ...[2, 6, 7, 8].map(value)]);
  });
  return rows;
}

afterAll(removeWorkbooks);

describe("the daily reports of Quận 5", () => {
  let all: Answer;
  let last: Answer;
  let again: Answer;
  let register: Answer;

  beforeAll(async () => {
    all = await runHeadless(EXAMPLE, CLOSE, ALL_DAYS, MORNING);
    last = await runHeadless(all.out, CLOSE, LAST_DAY, MORNING);
    again = await runHeadless(last.out, CLOSE, LAST_DAY, LATER);
    register = await runHeadless(last.out, REGISTER, {}, LATER);
  }, 120_000);

  test("135 days are closed at once, and the last one from the office's own daily table", async () => {
    expect([all.report.status, last.report.status]).toEqual(["ok", "ok"]);
    const rows = await archived(last.out);
    expect(rows).toHaveLength(136 * 14);
    expect([rows[0]?.[0], rows[rows.length - 1]?.[0]]).toEqual(["23/06/2023", "05/11/2023"]);
  });

  test("a day that is closed twice is as it was, to the last cell", async () => {
    expect(again.report.status).toBe("ok");
    expect(again.report.writes).toEqual([]);
    expect(again.report.messages.join(" ")).toContain("không có gì để ghi");
    expect(await changedCells(last.out, again.out)).toEqual([]);
  });

  test("closing the last day touches its own rows alone", async () => {
    const changed = await changedCells(all.out, last.out);
    const rows = changed.map((address) => /^Số liệu đã chốt!\D+(\d+)$/.exec(address)?.[1]);
    expect([...new Set(rows.map(Number))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 14 }, (_, index) => 5 + 135 * 14 + index),
    );
  });

  test("a report of zero is a report; what is blank is missing", async () => {
    const rows = await archived(last.out);
    const figures = ([ward, date]: readonly string[]) =>
      rows.find((row) => row[0] === date && row[1] === ward)?.slice(2, 4);
    expect(ZERO.map(figures)).toEqual(ZERO.map(() => [0, 0]));
    expect(MISSING.map(figures)).toEqual(MISSING.map(() => [null, null]));
    const blank = rows.filter((row) => row.slice(2).every((cell) => cell === null));
    expect(blank.map((row) => `${String(row[1])} ${String(row[0])}`).sort()).toEqual(
      MISSING.map(([ward, date]) => `${String(ward)} ${String(date)}`).sort(),
    );
  });

  test("the total that falls and the figure that jumps are found, and nothing else falls or jumps", () => {
    const found = all.report.findings.map(({ text }) => text);
    const falls = found.filter((text) => text.includes("thấp hơn"));
    expect(falls).toHaveLength(1);
    expect(falls[0]).toContain("Phường 4, “Tài khoản kích hoạt lũy kế”: lũy kế ngày 12/09/2023");
    const jumps = found.filter((text) => text.includes("cao nhất của 7 lần báo cáo trước"));
    expect(jumps).toHaveLength(1);
    expect(jumps[0]).toContain("Phường 10, “Hồ sơ thu nhận trong ngày”: ngày 05/10/2023 tăng 612");
  });

  test("the register names exactly the wards that were late, by how long, and those that are missing", async () => {
    expect(register.report.status).toBe("ok");
    const sheet = (await openWorkbook(register.out)).getWorksheet("Đơn vị chưa báo cáo");
    const listed: string[] = [];
    sheet?.eachRow((row) => {
      const [, ward, period, , , state] = (row.values as unknown[]).slice(1);
      if (
        typeof state === "string" &&
        /^(Trễ \d|Chưa báo cáo$)/.test(state) &&
        typeof ward === "string"
      ) {
        if (String(period).startsWith("Ngày "))
          listed.push(`${ward} | ${String(period)} | ${state}`);
      }
    });
    expect(listed.sort()).toEqual(
      [
        ...LATE.map(
          ([ward, date, time]) => `${String(ward)} | Ngày ${String(date)} | Trễ ${String(time)}`,
        ),
        ...MISSING.map(([ward, date]) => `${String(ward)} | Ngày ${String(date)} | Chưa báo cáo`),
      ].sort(),
    );
  });

  test("the input is never changed, and says in every sheet that its figures are made up", async () => {
    expect(all.inputKept).toBe(true);
    const book = await openWorkbook(EXAMPLE);
    expect(book.worksheets.map((sheet) => sheet.getCell("A2").text)).toEqual(
      book.worksheets.map(() => expect.stringContaining("SỐ LIỆU MINH HỌA")),
    );
  });
});
