// The example of Đức Thọ, run by the command line: each planted case comes out as the rules say, with its reason.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join, resolve } from "node:path";
import { openWorkbook, removeWorkbooks, runHeadless, type Answer } from "./headless";

const EXAMPLE = join(resolve(__dirname, "../.."), "examples/duc-tho-2023.xlsx");
const UNITS = "Khen thưởng > Xếp hạng, xét giải tập thể";
const PEOPLE = "Khen thưởng > Xếp hạng, xét giải cá nhân";
const RULE = "nhiều trường hợp hơn";

afterAll(removeWorkbooks);

/** The sheet of a ranking as text, line by line, cells parted by "|"; formulas as what they show. */
async function sheetOf({ out }: Answer, name: string): Promise<readonly string[]> {
  const sheet = (await openWorkbook(out)).getWorksheet(name);
  const lines: string[] = [];
  sheet?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value = cell.value ?? "";
      const shown = typeof value === "object" && "result" in value ? value.result : value;
      cells.push(typeof shown === "object" ? "" : String(shown));
    });
    lines.push(cells.join("|"));
  });
  return lines;
}

const lineOf = (lines: readonly string[], name: string): string =>
  lines.find((line) => line.split("|")[1] === name) ?? "";

describe("a full round of the district", () => {
  let answer: Answer;
  let lines: readonly string[];
  beforeAll(async () => {
    answer = await runHeadless(EXAMPLE, UNITS, { bang: "'Tập thể'!B6" });
    lines = await sheetOf(answer, "Xếp hạng tập thể");
  }, 60_000);

  test("comes to 22.000.000 for eleven units, nothing pending, nothing left", () => {
    expect([answer.code, answer.inputKept]).toEqual([0, true]);
    expect(lineOf(lines, "Cộng đã xác định")).toMatch(/^\|Cộng đã xác định\|11\|22000000/);
    expect(lineOf(lines, "Cộng chờ quyết định")).toMatch(/\|0\|0/);
    expect(lineOf(lines, "Cộng không trao")).toMatch(/\|0\|0/);
    expect(lineOf(lines, "Tổng cộng")).toMatch(/\|11\|22000000/);
  });

  test.each([
    ["Trạm Khuyến nông", "1|Trạm Khuyến nông|50|1|50|Có|Giải nhất|5000000|", "one official"],
    [
      "Xã Bình Minh",
      "2|Xã Bình Minh|70|7|10|Có|Giải nhì|3000000|Bằng điểm với Xã Cẩm Sơn.",
      "70/7 = 100/10",
    ],
    [
      "Xã Cẩm Sơn",
      "2|Xã Cẩm Sơn|100|10|10|Có|Giải nhì|3000000|Bằng điểm với Xã Bình Minh.",
      "100/10 = 70/7",
    ],
    ["Xã An Phú", "4|Xã An Phú|78|8|9.75|Có|Giải ba|2000000|", "with its two organisations"],
    [
      "Xã Quảng Yên",
      "13|Xã Quảng Yên|50|10|5|Có|||Đủ điều kiện; hạng 13, hết giải.",
      "exactly five, and no prize left",
    ],
    [
      "Xã Sơn Tây",
      "14|Xã Sơn Tây|1249|250|4.996|Chưa|||Còn thiếu 1 trường hợp để đủ điều kiện. Bình quân in ra 5,00 nhưng 1.249 : 250 vẫn nhỏ hơn 5.",
      "4,996",
    ],
    [
      "Xã Tam Đa",
      "15|Xã Tam Đa|47|10|4.7|Chưa|||Còn thiếu 3 trường hợp để đủ điều kiện.",
      "three are missing",
    ],
    [
      "Phòng Văn hóa và Thông tin",
      "|Phòng Văn hóa và Thông tin|0|0||Chưa|||Không có cán bộ nào nên không tính được bình quân và không xếp hạng.",
      "nobody to divide by",
    ],
  ])("%s: %s (%s)", (name, line) => {
    expect(lineOf(lines, name)).toBe(line);
  });

  test("prints the rules, who was rolled up, and what was ranked", () => {
    const text = lines.join("\n");
    for (const part of [
      "- Bằng điểm thì cùng hạng, bỏ hạng sau (1, 2, 2, 4).",
      "- Đủ điều kiện khi đạt từ 5 trở lên; đúng bằng là đủ.",
      "1 giải nhất × 5.000.000 đồng, 2 giải nhì × 3.000.000 đồng",
      "Hội Phụ nữ xã An Phú (10 trường hợp, 1 cán bộ)",
      "SỐ LIỆU ĐÃ DÙNG",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("SỐ LIỆU CŨ");
  });
});

test("three people of the whole district share 3.000.000; fifty is enough, forty-nine is not", async () => {
  const answer = await runHeadless(EXAMPLE, PEOPLE, { bang: "'Cá nhân'!B6" });
  const lines = await sheetOf(answer, "Xếp hạng cá nhân");
  expect(lineOf(lines, "Cộng đã xác định")).toContain("|Cộng đã xác định|3|3000000");
  expect(lineOf(lines, "Lê Thị Mẫu C")).toBe(
    "3|Lê Thị Mẫu C|Thị trấn Ngọc Châu|50|Có|Giải cá nhân|1000000|",
  );
  expect(lineOf(lines, "Phạm Văn Mẫu D")).toContain("|49|Chưa|||Còn thiếu 1 trường hợp");
}, 60_000);

describe("nine eligible for eleven prizes, three of them equal across Nhì and Ba", () => {
  const tied = { bang: "'Tập thể (bằng điểm)'!B6" };

  test("the tie waits with 8.000.000, two prizes of 1.000.000 are not given, 12.000.000 is settled", async () => {
    const answer = await runHeadless(EXAMPLE, UNITS, tied);
    const lines = await sheetOf(answer, "Xếp hạng tập thể");
    expect(lineOf(lines, "Cộng đã xác định")).toContain("|6|12000000");
    expect(lineOf(lines, "Cộng chờ quyết định")).toContain("|3|8000000");
    expect(lineOf(lines, "Cộng không trao")).toContain("|2|2000000");
    expect(lineOf(lines, "Xã Bình Minh")).toBe(
      "2|Xã Bình Minh|80|10|8|Có|Chờ quyết định||Bằng điểm với Xã Cẩm Sơn, Xã Đại Lâm; cùng tranh 2 giải nhì, 1 giải ba (8.000.000 đồng). Các cách: (1) chia đều, mỗi đơn vị 2.666.666 đồng, còn dư 2 đồng; (2) cùng nhận giải nhì, thêm 1.000.000 đồng; (3) hội đồng quyết định.",
    );
    const decisions = await sheetOf(answer, "Quyết định");
    expect(decisions.filter((line) => line.startsWith("TT-"))).toHaveLength(3);
    expect(answer.report.findings.map(({ text }) => text)).toEqual([
      "Xã Bình Minh, Xã Cẩm Sơn, Xã Đại Lâm bằng điểm, cùng tranh 2 giải nhì, 1 giải ba (8.000.000 đồng): chờ quyết định.",
    ]);
  }, 60_000);

  test("a rule of the office parts them, is refused without its source, and is printed with it", async () => {
    const asked = await runHeadless(EXAMPLE, UNITS, { ...tied, xuLyBangDiem: RULE });
    expect([asked.code, asked.hasOut]).toEqual([2, false]);
    expect(asked.report.questions.map(({ field }) => field)).toEqual(["canCu"]);
    const given = { ...tied, xuLyBangDiem: RULE, canCu: "Hướng dẫn số 5" };
    const lines = await sheetOf(await runHeadless(EXAMPLE, UNITS, given), "Xếp hạng tập thể");
    expect(lineOf(lines, "Xã Đại Lâm")).toBe(
      "2|Xã Đại Lâm|56|7|8|Có|Giải ba|2000000|Bằng điểm với Xã Bình Minh, Xã Cẩm Sơn. Thứ tự nhận giải theo quy tắc “nhiều trường hợp hơn” (căn cứ: Hướng dẫn số 5).",
    );
    expect(lines.join("\n")).toContain(
      "- Bằng điểm ở ranh giới hai giải: nhiều trường hợp hơn. Căn cứ: Hướng dẫn số 5.",
    );
  }, 60_000);
});

test("the list: repeats once, disputes, before the plan, 31/3, and no number of a citizen in the answer", async () => {
  const list = { bang: "'Danh sách trường hợp'!A6" };
  const units = { ...list, bangDonVi: "'Cán bộ theo đơn vị'!B6" };
  const byUnit = await runHeadless(EXAMPLE, UNITS, units);
  const lines = await sheetOf(byUnit, "Xếp hạng tập thể");
  // 52 + 4 of its two officials, one of them claimed by both; one disputed and one verified to be another unit's.
  expect(lineOf(lines, "Xã An Phú")).toBe(
    "2|Xã An Phú|54|2|27|Có|Giải nhì|3000000|1 trường hợp trùng với Xã Bình Minh (1), chưa tính cho bên nào. 1 trường hợp ngoài khoảng 02/03/2023 – 30/04/2023, không tính. 1 dòng khai lặp lại, chỉ tính một lần. 1 trường hợp đã xác minh thuộc về người khác, đơn vị khác.",
  );
  expect(lineOf(lines, "Xã Bình Minh")).toMatch(/^1\|Xã Bình Minh\|50\|1\|50\|/);
  // Nine, the verified one, and the one with a code of the office's own.
  expect(lineOf(lines, "Thị trấn Ngọc Châu")).toMatch(/^3\|Thị trấn Ngọc Châu\|11\|1\|11\|/);
  expect(lineOf(lines, "Thị trấn Ngọc Châu")).toContain(
    "1 trường hợp ở ngày không thuộc giai đoạn nào: chờ quyết định.",
  );
  const people = await sheetOf(await runHeadless(EXAMPLE, PEOPLE, list), "Xếp hạng cá nhân");
  expect(lineOf(people, "Nguyễn Thị Mẫu A")).toContain("2 trường hợp trùng với");
  expect(JSON.stringify([byUnit.report, lines, people])).not.toMatch(/999000/);
}, 60_000);
