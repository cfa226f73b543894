import { describe, expect, test } from "@jest/globals";
import type { CellLiteral } from "../../support/snapshotBuilder";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { annex, firstRow, totalRow, units } from "./binhGia";
import { columnsOf, outcomeOf, planOf, refusal, shownIn, writtenIn } from "./planned";

const printed = () => buildWorkbook({ sheets: [annex()] });
const empty = () => buildWorkbook({ sheets: [annex({ printed: false })] });
const withCells = (cells: Readonly<Record<string, CellLiteral>>, filled = false) =>
  buildWorkbook({ sheets: [annex({ printed: filled, cells })] });
const TAN_HOA = firstRow + units.findIndex(([name]) => name === "Tân Hòa");

describe("allocateTargets on the annex of Bình Gia", () => {
  test("with default answers the empty tab gets the printed figures, but 380 for Tân Hòa", () => {
    const plan = planOf("allocateTargets", empty());
    const expected = units.map(([name, , target], index) => [
      firstRow + index,
      name === "Tân Hòa" ? 380 : target,
    ]);
    expect([...writtenIn(plan)]).toEqual(expected);
    expect(plan.summary).toContain("19 ô sẽ điền ở cột D.");
    expect(plan.summary).toContain("Các dòng cộng lại đúng 17.410.");
  });

  test("the typed total is the default and is never written", () => {
    expect(shownIn("allocateTargets", empty(), "tongChiTieu")).toBe("17.410");
    expect(writtenIn(planOf("allocateTargets", empty())).has(totalRow)).toBe(false);
  });

  test("unit by unit rounding gives all 19 printed figures, and its drift is said", () => {
    const plan = planOf("allocateTargets", empty(), { phuongPhap: "Làm tròn TỪNG đơn vị" });
    expect([...writtenIn(plan).values()]).toEqual(units.map(([, , target]) => target));
    expect(plan.summary.join(" ")).toContain("cộng lại 17.411, lệch +1 so với tổng 17.410");
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ cell: "D26", code: "sum-differs", severity: "cần xác nhận" }),
    );
  });

  test("nothing printed is overwritten by default, and what differs is listed", () => {
    const plan = planOf("allocateTargets", printed());
    expect(plan.writes).toEqual([]);
    expect(plan.summary).toContain(
      "1 ô khác số đang có: Tân Hòa 381 → 380 (không thay vì đang chọn “chỉ điền ô trống”).",
    );
    expect(plan.summary).toContain("Tổng 17.411 → 17.410.");
    expect(plan.summary).toContain(
      "Số đang có khớp cách “làm tròn từng đơn vị” với tổng 17.410: 19/19 dòng.",
    );
    expect(plan.findings.map(({ cell, code }) => [cell, code])).toEqual([
      ["D24", "differs"],
      ["D26", "sum-differs"],
    ]);
  });

  test("what stands in the target column is kept, be it words or a fraction", () => {
    const odd = { [`${firstRow},3`]: "chưa giao", [`${firstRow + 1},3`]: 1439.5 };
    const plan = planOf("allocateTargets", withCells(odd), { cotChiTieu: "D" });
    expect(plan.summary.join(" ")).toContain("Thị trấn Bình Gia chưa giao → 2.700");
    expect(plan.summary.join(" ")).toContain("Tân Văn 1.439,5 → 1.439");
    expect(writtenIn(plan).size).toBe(17);
  });

  test("replacing writes only the figure that differs", () => {
    const plan = planOf("allocateTargets", printed(), { ghiDe: "thay so dang co" });
    expect([...writtenIn(plan)]).toEqual([[TAN_HOA, 380]]);
    expect(columnsOf(plan)[0]?.cells[0]?.before).toEqual({ value: 381 });
  });

  test("a total typed into the form outranks the one on the sheet", () => {
    const plan = planOf("allocateTargets", empty(), { tongChiTieu: "17.411" });
    expect(plan.summary.join(" ")).toContain("Chia 17.411 cho 19 đơn vị");
    expect(plan.findings.map(({ code }) => code)).toEqual(["sum-differs"]);
  });

  test("a blank total gets a sum, in the words of R1C1", () => {
    const plan = planOf("allocateTargets", withCells({ [`${totalRow},3`]: "" }), {
      tongChiTieu: "17410",
    });
    expect(writtenIn(plan).get(totalRow)).toBe("=SUM(R[-19]C:R[-1]C)");
  });

  test("the ledger shows exact share, figure and what rounding did", () => {
    const [ledger] = planOf("allocateTargets", printed()).tables;
    expect(ledger?.rows[TAN_HOA - firstRow]).toEqual([
      "Tân Hòa",
      "1.004",
      "380,54",
      "380",
      "−0,54",
      "381",
    ]);
    expect(ledger?.rows[19]).toEqual(["CỘNG", "45.934", "17.410,00", "17.410", "0,00", ""]);
  });

  test("the preview says in words why Tân Hòa gets 380", () => {
    const { summary } = planOf("allocateTargets", empty());
    expect(summary).toContain("Tổng trước khi làm tròn 17.410, sau khi làm tròn 17.410.");
    expect(summary).toContain(
      "Nếu làm tròn từng đơn vị thì cộng ra 17.411, thừa 1: bớt ở Tân Hòa (380,54 → 380) vì phần lẻ nhỏ nhất trong các đơn vị được làm tròn lên.",
    );
  });

  test("unit by unit rounding says whose figure would have to change", () => {
    const { summary } = planOf("allocateTargets", empty(), { phuongPhap: "làm tròn từng đơn vị" });
    expect(summary).toContain("Tổng trước khi làm tròn 17.410, sau khi làm tròn 17.411.");
    expect(summary.join(" ")).toContain(
      "Để đúng tổng, cách “giữ đúng tổng” sẽ bớt ở Tân Hòa (380,54 → 380)",
    );
  });

  test.each<[why: string, weights: readonly number[], total: string, says: string]>([
    [
      "too few when rounded alone",
      [1, 1, 1],
      "100",
      "thiếu 1: thêm cho Thị trấn Bình Gia (33,33 → 34) vì phần lẻ lớn nhất",
    ],
    ["nothing to mend", [1, 1, 2], "100", "không đơn vị nào phải thêm bớt"],
  ])("%s", (_, weights, total, says) => {
    const cells = Object.fromEntries(
      units.map((__, index) => [`${firstRow + index},2`, weights[index] ?? 0]),
    );
    const { summary } = planOf("allocateTargets", withCells(cells), { tongChiTieu: total });
    expect(summary.join(" ")).toContain(says);
  });

  test("it rests on header, keys, weights and targets", () => {
    const { restsOn } = planOf("allocateTargets", empty());
    expect(restsOn.map(({ what, area }) => [what, area.column])).toEqual([
      ["header", 0],
      ["keys", 1],
      ["inputs", 2],
      ["targets", 3],
    ]);
  });

  test("fixed units keep their figure and the rest is shared", () => {
    const plan = planOf("allocateTargets", withCells({ [`${TAN_HOA},3`]: 400 }), {
      coDinh: "Tân Hoà",
    });
    const rest = [...writtenIn(plan).values()].reduce<number>(
      (sum, value) => sum + Number(value),
      0,
    );
    expect(writtenIn(plan).has(TAN_HOA)).toBe(false);
    expect(rest).toBe(17410 - 400);
  });

  test("floors and caps come from columns", () => {
    const cells = Object.fromEntries([
      ["5,5", "Mức sàn"],
      ["5,6", "Mức trần"],
      ...units.flatMap((_, index) => [
        [`${firstRow + index},5`, 400],
        [`${firstRow + index},6`, 2600],
      ]),
    ]) as Record<string, CellLiteral>;
    const figures = [...writtenIn(planOf("allocateTargets", withCells(cells))).values()].map(
      Number,
    );
    expect(Math.min(...figures)).toBe(400);
    expect(Math.max(...figures)).toBe(2600);
    expect(figures.reduce((a, b) => a + b, 0)).toBe(17410);
  });

  test("numbers as text are read as they stand", () => {
    const cells = Object.fromEntries(
      units.map(([, population], index) => [
        `${firstRow + index},2`,
        String(population).replace(/\B(?=(\d{3})+$)/g, "."),
      ]),
    );
    expect(writtenIn(planOf("allocateTargets", withCells(cells))).get(TAN_HOA)).toBe(380);
  });

  test("a fraction among counts is asked, and both answers are heeded", () => {
    const workbook = withCells({ [`${firstRow},2`]: 7.124 });
    const outcome = outcomeOf("allocateTargets", workbook);
    expect(refusal(outcome)).toMatch(/^soLe: Ô 'Phụ lục 2'!C7 .*7,124 hay 7\.124\?/);
    const asThousands = planOf("allocateTargets", workbook, { soLe: "hàng nghìn" });
    expect(writtenIn(asThousands).get(firstRow)).toBe(2700);
    const asFraction = planOf("allocateTargets", workbook, { soLe: "số lẻ" });
    expect(writtenIn(asFraction).get(firstRow)).toBe(3);
  });
});

describe("allocateTargets by rate", () => {
  const table = (rows: readonly (readonly CellLiteral[])[]) => ({
    name: "Tỷ lệ",
    grid: [["Loại", "Tỷ lệ"], ...rows],
  });
  const rated = (rows: readonly (readonly CellLiteral[])[]) =>
    outcomeOf(
      "allocateTargets",
      buildWorkbook({ sheets: [annex({ printed: false }), table(rows)] }),
      { phuongPhap: "theo tỷ lệ", bangTyLe: "'Tỷ lệ'!A2" },
    );

  test("the type that a name begins with decides, “còn lại” is for the others, and figures are rounded up", () => {
    const outcome = rated([
      ["Thị trấn", "20%"],
      ["Còn lại", "10 %"],
    ]);
    if (outcome.kind !== "plan") throw new Error(refusal(outcome));
    const written = writtenIn(outcome);
    expect(written.get(firstRow)).toBe(Math.ceil(7124 * 0.2));
    expect(written.get(firstRow + 1)).toBe(380);
  });

  test("a unit without a rate is named, never given zero", () => {
    expect(
      refusal(
        rated([
          ["Thị trấn", "20%"],
          ["Xã", "10%"],
        ]),
      ),
    ).toContain("Tân Văn");
  });

  const percent = (v: number): CellLiteral => ({ v, format: "0%" });

  test.each<
    [why: string, header: string, rates: readonly [CellLiteral, CellLiteral], first: number]
  >([
    ["one of them over 100 %", "Tỷ lệ", [percent(1.1), percent(0.2)], Math.ceil((7124 * 11) / 10)],
    ["text under “(%)”", "Tỷ lệ (%)", ["20", "10"], Math.ceil(7124 / 5)],
    ["text without a sign, beyond any share", "Tỷ lệ", ["20", "30"], Math.ceil(7124 / 5)],
    ["at most 1 under “(%)”", "Tỷ lệ (%)", [1, "0,5"], Math.ceil(7124 / 100)],
    ["a percent format under “(%)”", "Tỷ lệ (%)", [percent(0.2), percent(0.1)], 1425],
    ["decimals, exactly", "Tỷ lệ (%)", [37.5, 37.9], Math.ceil((7124 * 375) / 1000)],
  ])("percentages are read as people see them: %s", (_, header, [town, rest], first) => {
    const grid = [
      ["Loại", header],
      ["Thị trấn", town],
      ["Còn lại", rest],
    ];
    const sheets = [annex({ printed: false }), { name: "Tỷ lệ", grid }];
    const typed = { phuongPhap: "theo tỷ lệ", bangTyLe: "'Tỷ lệ'!A2" };
    const plan = planOf("allocateTargets", buildWorkbook({ sheets }), typed);
    expect(writtenIn(plan).get(firstRow)).toBe(first);
  });

  test.each<[why: string, header: string, rates: readonly CellLiteral[], says: string]>([
    ["0,2 alone", "Tỷ lệ", [0.2, 0.1], "'Tỷ lệ'!B2 của bảng tỷ lệ ghi “0,2”, chưa rõ"],
    ["shares under “(%)”", "Tỷ lệ (%)", [0.2, 0.3, 0.5, 0.1], "'Tỷ lệ'!B2"],
    ["a negative rate", "Tỷ lệ", ["-20%", "10%"], "'Tỷ lệ'!B2"],
    ["a division", "Tỷ lệ", ["1/3", "10%"], "'Tỷ lệ'!B2"],
  ])("rates that may be shares or percentages are not guessed: %s", (_, header, rates, says) => {
    const grid = [["Loại", header], ...rates.map((rate, row) => [row ? `Xã ${row}` : "Xã", rate])];
    const sheets = [annex({ printed: false }), { name: "Tỷ lệ", grid }];
    const typed = { phuongPhap: "theo tỷ lệ", bangTyLe: "'Tỷ lệ'!A2" };
    const outcome = outcomeOf("allocateTargets", buildWorkbook({ sheets }), typed);
    expect(refusal(outcome)).toContain(says);
    expect(refusal(outcome)).toContain("Hãy ghi dạng 20%");
  });

  test("without a table it is asked where the rates are", () => {
    expect(refusal(outcomeOf("allocateTargets", empty(), { phuongPhap: "theo ty le" }))).toMatch(
      /^bangTyLe: /,
    );
  });
});

describe("allocateTargets refuses bad input and says where", () => {
  const place = `${firstRow + 2},2`;
  test.each<[why: string, cells: Readonly<Record<string, CellLiteral>>, says: string]>([
    ["words among numbers", { [place]: "chưa rõ" }, "'Phụ lục 2'!C9 (Hồng Thái) ghi “chưa rõ”"],
    ["a person's number", { [place]: "000000000012" }, "'Phụ lục 2'!C9 (Hồng Thái) ghi “•••”"],
    ["an error value", { [place]: "#REF!" }, "'Phụ lục 2'!C9 (Hồng Thái) đang báo lỗi #REF!"],
    ["a negative weight", { [place]: -2268 }, "'Phụ lục 2'!C9 (Hồng Thái) ghi -2.268, là số âm"],
    ["a long fraction", { [place]: 2268.12345 }, "là số lẻ"],
    ["a blank is not zero", { [place]: "" }, "'Phụ lục 2'!C9 (Hồng Thái) còn trống"],
    [
      "the same unit twice, spelled differently",
      { [`${firstRow + 2},1`]: "xã  Tân văn" },
      "B8 và 'Phụ lục 2'!B9",
    ],
    ["a total in words", { [`${totalRow},3`]: "mười bảy nghìn" }, "'Phụ lục 2'!D26"],
    ["a negative total", { [`${totalRow},3`]: -17410 }, "'Phụ lục 2'!D26"],
    ["50,000 letters", { [place]: "x".repeat(50_000) }, "'Phụ lục 2'!C9 (Hồng Thái) ghi “xxx"],
  ])("%s", (_, cells, says) => {
    const outcome = outcomeOf("allocateTargets", withCells(cells), { cotChiTieu: "D" });
    const text = refusal(outcome);
    expect(text).toContain(says);
    expect(text).toContain("Chưa ghi gì vào bảng.");
    expect(text.length).toBeLessThan(1000);
  });

  test.each([
    ["-5", "số nguyên không âm"],
    ["17.410,5", "số nguyên không âm"],
    ["rất nhiều", "số nguyên không âm"],
  ])("a total of %s is no total", (tongChiTieu, says) => {
    expect(refusal(outcomeOf("allocateTargets", empty(), { tongChiTieu }))).toContain(says);
  });

  test("weights that add up to zero are named by their column", () => {
    const cells = Object.fromEntries(units.map((_, index) => [`${firstRow + index},2`, 0]));
    expect(refusal(outcomeOf("allocateTargets", withCells(cells)))).toContain("Cột trọng số C");
  });

  test("an unknown option lists the options", () => {
    expect(refusal(outcomeOf("allocateTargets", empty(), { phuongPhap: "hú họa" }))).toContain(
      "“giữ đúng tổng”",
    );
  });

  test("an empty sheet has no table", () => {
    const workbook = buildWorkbook({ sheets: [{ name: "Trang 1", grid: [] }] });
    expect(refusal(outcomeOf("allocateTargets", workbook))).toContain("không tìm thấy bảng nào");
  });

  test("a floor above a cap names both cells", () => {
    const workbook = withCells({
      "5,5": "Mức sàn",
      "5,6": "Mức trần",
      [`${firstRow},5`]: 10,
      [`${firstRow},6`]: 9,
    });
    expect(refusal(outcomeOf("allocateTargets", workbook))).toMatch(/F7 .*G7/);
  });

  test("strange names are only names", () => {
    const workbook = withCells({
      [`${firstRow},1`]: "__proto__",
      [`${firstRow + 1},1`]: '=IMPORTXML("http://x";"//y")',
      [`${firstRow + 2},1`]: "<img src=x onerror=alert(1)>",
      [`${firstRow + 3},1`]: "constructor",
    });
    const plan = planOf("allocateTargets", workbook);
    expect(writtenIn(plan).size).toBe(19);
    expect(columnsOf(plan)[0]?.cells[0]?.key).toBe("__proto__");
  });
});

describe("allocateTargets asks when it cannot know", () => {
  test("which column carries the weights", () => {
    const workbook = withCells({ "5,2": "Cột ba" });
    const outcome = outcomeOf("allocateTargets", workbook);
    expect(refusal(outcome)).toMatch(/^cotTrongSo: /);
    if (outcome.kind !== "questions") throw new Error("no question");
    expect(outcome.questions[0]?.options).toContain("C – Cột ba");
    expect(writtenIn(planOf("allocateTargets", workbook, { cotTrongSo: "c" })).size).toBe(19);
  });

  test("what the total is, where none is typed", () => {
    const workbook = withCells({ [`${totalRow},3`]: "" });
    expect(refusal(outcomeOf("allocateTargets", workbook))).toMatch(/^tongChiTieu: /);
  });

  test("which table, when several would do", () => {
    const workbook = buildWorkbook({
      sheets: [
        { name: "Bìa", grid: [["Bìa"]] },
        annex({ name: "A", printed: false }),
        annex({ name: "B", printed: false }),
      ],
    });
    expect(refusal(outcomeOf("allocateTargets", workbook))).toMatch(/^bang: /m);
    const [write] = columnsOf(planOf("allocateTargets", workbook, { bang: "B!C9" }));
    expect(write?.sheet).toBe("B");
  });
});

test("ties that only the order decides are said aloud with both names", () => {
  const grid: CellLiteral[][] = [
    ["STT", "Xã", "Dân số", "Chỉ tiêu"],
    [1, "An Bình", 100, ""],
    [2, "An Lạc", 100, ""],
    ["", "TỔNG", 200, 5],
  ];
  const plan = planOf("allocateTargets", buildWorkbook({ sheets: [{ name: "T", grid }] }));
  expect([...writtenIn(plan).values()]).toEqual([3, 2]);
  expect(plan.summary.join(" ")).toContain(
    "An Bình, An Lạc có trọng số bằng nhau nhưng không chia đều được: An Bình được hơn 1",
  );
});

test("10,000 units take less than two seconds", () => {
  const rows = Array.from({ length: 10_000 }, (_, index): CellLiteral[] => [
    index + 1,
    `Thôn số ${index + 1}`,
    (index * 7919) % 1000,
    "",
  ]);
  const grid = [["STT", "Thôn", "Dân số", "Chỉ tiêu"], ...rows, ["", "TỔNG", "", 1_000_003]];
  const workbook = buildWorkbook({ sheets: [{ name: "T", grid }] });
  // Our own time on the processor: others may be using the machine.
  const start = process.cpuUsage();
  const plan = planOf("allocateTargets", workbook);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  const figures = [...writtenIn(plan).values()].filter((value) => typeof value === "number");
  expect(figures.reduce((a, b) => a + b, 0)).toBe(1_000_003);
});

describe("allocateTargets, what people have answered and what does not add up", () => {
  const marksOf = (plan: ReturnType<typeof planOf>) =>
    plan.writes.flatMap((write) =>
      write.kind === "mark" ? [[write.on, write.index, write.value]] : [],
    );

  test("a column that had to be pointed out is remembered with the table's id", () => {
    const workbook = withCells({ "5,3": "Giao", [`${totalRow},3`]: "" });
    const plan = planOf("allocateTargets", workbook, { cotChiTieu: "D", tongChiTieu: "17410" });
    expect(marksOf(plan)).toEqual([
      ["row", 5, "b1"],
      ["column", 3, '{"b1":"target"}'],
    ]);
  });

  test("sure columns need no memory, and a column that surely is something else is chosen for once", () => {
    expect(marksOf(planOf("allocateTargets", empty()))).toEqual([]);
    const cells = Object.fromEntries([
      ["5,5", "Số cán bộ"],
      ...units.map((_, index) => [`${firstRow + index},5`, 10 + index]),
    ]) as Record<string, CellLiteral>;
    const plan = planOf("allocateTargets", withCells(cells), { cotTrongSo: "F" });
    expect(marksOf(plan)).toEqual([]);
  });

  test("the answer is heeded the next time, without a question", () => {
    const literal = annex({ printed: false, cells: { "5,3": "Giao" } });
    const marks = [
      { sheetId: 1000, on: "row", index: 5, value: "b1" },
      { sheetId: 1000, on: "column", index: 3, value: '{"b1":"target"}' },
    ] as const;
    const workbook = buildWorkbook({ sheets: [literal], marks });
    expect(shownIn("allocateTargets", workbook, "cotChiTieu")).toMatch(/^D – /);
    expect(marksOf(planOf("allocateTargets", workbook))).toEqual([]);
  });

  test("a typed total of the weights that differs from its rows is a finding", () => {
    const { findings } = planOf("allocateTargets", withCells({ [`${totalRow},2`]: 45000 }));
    expect(findings).toContainEqual(expect.objectContaining({ code: "sum-differs", cell: "C26" }));
  });

  test("a total that is no whole number is asked in words that the field can answer", () => {
    const outcome = outcomeOf("allocateTargets", withCells({ [`${totalRow},3`]: 10.5 }), {
      cotChiTieu: "D",
    });
    expect(refusal(outcome)).toContain(
      "D26 ghi 10,5, không phải số nguyên. Tổng chỉ tiêu cần chia là bao nhiêu?",
    );
  });

  test.each<[why: string, rates: readonly (readonly CellLiteral[])[], says: string]>([
    [
      "one group is everybody's",
      [
        ["Dân", "Thị trấn", "20%"],
        ["Dân", "Còn lại", "10%"],
      ],
      "Tính chỉ tiêu cho 19 đơn vị",
    ],
  ])("rates by group: %s", (_, rates, says) => {
    const table = { name: "Tỷ lệ", grid: [["Nhóm", "Loại", "Tỷ lệ"], ...rates] };
    const workbook = buildWorkbook({ sheets: [annex({ printed: false }), table] });
    const typed = { phuongPhap: "theo tỷ lệ", bangTyLe: "'Tỷ lệ'!A2" };
    const outcome = outcomeOf("allocateTargets", workbook, typed);
    expect(outcome.kind === "plan" ? outcome.summary.join(" ") : refusal(outcome)).toContain(says);
  });
});
