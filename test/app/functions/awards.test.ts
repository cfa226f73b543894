import { describe, expect, test } from "@jest/globals";
import { callFunction } from "../../../src/app/callFunction";
import { functionTexts } from "../../../src/app/messages/functions";

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const collectives = (...args: readonly unknown[]): readonly (readonly unknown[])[] =>
  callFunction("CD_XEPHANGTAPTHE", args) as readonly (readonly unknown[])[];
const individuals = (...args: readonly unknown[]): readonly (readonly unknown[])[] =>
  callFunction("CD_XEPHANGCANHAN", args) as readonly (readonly unknown[])[];

describe("CD_XEPHANGTAPTHE", () => {
  test("lists every unit below its header, best first, with what it gets or why nothing", () => {
    const { example } = functionTexts.CD_XEPHANGTAPTHE;
    const rows = collectives(column("Xã An Phú", "Xã Bình Minh"), column(47, 70), column(10, 7));
    expect(rows).toEqual(example.result);
  });

  test("tells 4,996 from 5 in words, and 70/7 equals 100/10", () => {
    const rows = collectives(
      column("A", "B", "C", "D"),
      column(1249, 70, 100, 0),
      column(250, 7, 10, 0),
    );
    expect(rows.slice(1).map(([rank, name]) => [rank, name])).toEqual([
      [1, "B"],
      [1, "C"],
      [3, "A"],
      ["", "D"],
    ]);
    expect(rows[3]?.[7]).toBe(
      "Còn thiếu 1 trường hợp để đủ điều kiện. Bình quân in ra 5,00 nhưng 1.249 : 250 vẫn nhỏ hơn 5.",
    );
    expect(rows[1]?.slice(5)).toEqual([
      "Chờ quyết định",
      "",
      "Bằng điểm với C; cùng tranh 1 giải nhất, 1 giải nhì (8.000.000 đồng). Các cách: (1) chia đều, mỗi đơn vị 4.000.000 đồng; (2) cùng nhận giải nhất, thêm 2.000.000 đồng; (3) hội đồng quyết định.",
    ]);
    expect(rows[4]?.[7]).toMatch(/^Không có cán bộ/);
  });

  test("takes a structure, a minimum and a tie rule, and the order of rows changes nothing", () => {
    const structure = [
      ["Giải", "Số lượng", "Tiền"],
      ["A", 1, "2.000.000"],
      ["B", 1, 1_000_000],
    ];
    const rest = [structure, 2, "NHIEU TRUONG HOP HON"];
    const rows = collectives(column("x", "y", "z"), column(6, 4, 1), column(3, 2, 1), ...rest);
    expect(rows.slice(1).map((row) => row.slice(1, 7))).toEqual([
      ["x", 6, 3, 2, "A", 2_000_000],
      ["y", 4, 2, 2, "B", 1_000_000],
      ["z", 1, 1, 1, "", ""],
    ]);
    const turned = collectives(column("z", "y", "x"), column(1, 4, 6), column(1, 2, 3), ...rest);
    expect(turned).toEqual(rows);
  });

  test.each([
    {
      why: "officials 0",
      names: ["A"],
      cases: [3],
      officials: [0],
      says: /"soCanBo" \(A\) là 0 cán bộ/,
    },
    {
      why: "officials blank",
      names: ["A", "B"],
      cases: [3, 3],
      officials: [1, ""],
      says: /"soCanBo", dòng 2 \(B\) đang trống/,
    },
    {
      why: "a blank count",
      names: ["A", "B"],
      cases: [3, ""],
      officials: [1, 1],
      says: /"soTruongHop", dòng 2 \(B\) đang trống/,
    },
    {
      why: "a negative count",
      names: ["A", "B"],
      cases: [3, -1],
      officials: [1, 1],
      says: /"soTruongHop", dòng 2 phải là số nguyên không âm/,
    },
    {
      why: "half a case",
      names: ["A", "B"],
      cases: [3, 2.5],
      officials: [1, 1],
      says: /dòng 2 phải là số nguyên/,
    },
    {
      why: "a unit twice",
      names: ["Xã Hoà An", "Xã Hòa An"],
      cases: [3, 2],
      officials: [1, 1],
      says: /dòng 2: đơn vị “Xã Hòa An” đã có ở .*dòng 1/,
    },
    {
      why: "figures without a name",
      names: ["A", ""],
      cases: [3, 2],
      officials: [1, 1],
      says: /"donVi", dòng 2 đang trống/,
    },
    {
      why: "columns of different lengths",
      names: ["A", "B"],
      cases: [3],
      officials: [1, 1],
      says: /cùng số dòng/,
    },
  ])("refuses $why and names the place", ({ names, cases, officials, says }) => {
    expect(() => collectives(column(...names), column(...cases), column(...officials))).toThrow(
      says,
    );
  });

  test.each([
    { why: "a zero count", rows: [["A", 0, 5]], says: /"coCau", cột 2 phải lớn hơn 0/ },
    { why: "negative money", rows: [["A", 1, -5]], says: /cột 3 phải là số nguyên không âm/ },
    { why: "no money", rows: [["A", 1, ""]], says: /cột 3 đang trống/ },
    {
      why: "a prize twice",
      rows: [
        ["Giải A", 1, 5],
        ["GIẢI A", 1, 4],
      ],
      says: /dòng 2, cột 1: giải “GIẢI A” ghi hai lần/,
    },
    {
      why: "two structures",
      rows: [
        ["Giải", "Số lượng", "Tiền"],
        ["A", 1, 5],
        ["Giải", "Số lượng", "Tiền"],
      ],
      says: /hai cơ cấu/,
    },
  ])("refuses a structure with $why", ({ rows, says }) => {
    expect(() => collectives(column("x"), column(9), column(1), rows)).toThrow(says);
  });
});

describe("CD_XEPHANGCANHAN", () => {
  const people = [
    column("An", "Bình", "Chi", "Dũng"),
    column("X", "X", "Y", "Y"),
    column(60, 50, 70, 49),
  ];

  test("gives the first prizes of the whole table", () => {
    const rows = individuals(...people, 2);
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      [1, "Chi", "Y", 70, "Giải cá nhân", 1_000_000],
      [2, "An", "X", 60, "Giải cá nhân", 1_000_000],
      [3, "Bình", "X", 50, "", ""],
      [4, "Dũng", "Y", 49, "", ""],
    ]);
    expect(rows[3]?.[6]).toBe("Đủ điều kiện; hạng 3, hết giải.");
  });

  test("ranks within each unit, at exactly fifty", () => {
    const rows = individuals(...people, 5, 1_000_000, "", "có");
    expect(rows.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      [1, "An", "Giải cá nhân"],
      [2, "Bình", "Giải cá nhân"],
      [1, "Chi", "Giải cá nhân"],
      [2, "Dũng", ""],
    ]);
  });

  test.each([
    {
      why: "a person twice",
      names: ["Lê Hòa", "Lê Hoà"],
      says: /dòng 2: “Lê Hoà” đã có ở .*dòng 1/,
    },
    { why: "a count without a name", names: ["Lê Hòa", ""], says: /"hoTen", dòng 2 đang trống/ },
  ])("refuses $why", ({ names, says }) => {
    expect(() => individuals(column(...names), column("X", "Y"), column(1, 2))).toThrow(says);
  });

  test("tells Hoa from Hòa", () => {
    expect(individuals(column("Lê Hoa", "Lê Hòa"), column("X", "X"), column(1, 2))).toHaveLength(3);
  });
});

describe("CD_THUHANG", () => {
  test("ranks 1, 2, 2, 4 in the shape of the points; blanks stay blank", () => {
    expect(
      callFunction("CD_THUHANG", [
        [
          [70, 90],
          ["", 70],
          ["10,5", ""],
        ],
      ]),
    ).toEqual([
      [2, 1],
      ["", 2],
      [4, ""],
    ]);
  });

  test.each([
    ["texts share one decimal mark", ["95.5", "96.125", "97.25"], [3, 2, 1]],
    ["equal sums of fractions tie", [30.1 + 33.1 + 33.1, 96.3, 96.31], [2, 2, 1]],
  ])("%s", (_, points, ranks) => {
    expect(callFunction("CD_THUHANG", [column(...points)])).toEqual(column(...ranks));
  });

  test("texts whose marks contradict each other are refused with the cell", () => {
    expect(() => callFunction("CD_THUHANG", [column("95.5", "96,25", "96.125")])).toThrow(
      /"diem", dòng 3 .*96,125 hay 96\.125/,
    );
  });

  test("refuses text and names the cell", () => {
    expect(() => callFunction("CD_THUHANG", [column(1, "tốt")])).toThrow(
      /"diem", dòng 2 phải là số/,
    );
  });
});
