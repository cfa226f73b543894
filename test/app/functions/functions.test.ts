import { describe, expect, test } from "@jest/globals";
import { runInNewContext } from "node:vm";
import { callFunction } from "../../../src/app/callFunction";
import { binhGia } from "../../support/binhGia";

/** A date cell as Sheets hands it over: midnight in the spreadsheet's zone, of another realm. */
const dateCell = (year: number, month: number, date: number): unknown =>
  runInNewContext(`new Date(${year}, ${month - 1}, ${date})`);

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

const sentenceOf = (name: string, args: readonly unknown[]): string => {
  try {
    callFunction(name, args);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

const first = dateCell(2023, 4, 11);
const last = dateCell(2023, 6, 20);

describe("CD_SONGAY", () => {
  test.each([
    { why: "two dates, both ends by default", args: [first, last], days: 71 },
    { why: "the office's convention", args: [first, last, "không tính ngày đầu"], days: 70 },
    { why: "words without diacritics", args: [first, last, "KHONG TINH NGAY DAU"], days: 70 },
    { why: "dates as text", args: ["11/4/2023", "20/06/2023"], days: 71 },
    { why: "bare serial numbers, as A1+70 gives", args: [45027, 45097], days: 71 },
    { why: "working days", args: [first, last, "", "ngày làm việc"], days: 51 },
    { why: "Monday to Saturday", args: [first, last, undefined, "thứ hai đến thứ bảy"], days: 61 },
    {
      why: "working days without days off",
      args: [
        first,
        last,
        "",
        "ngày làm việc",
        column([dateCell(2023, 5, 1), "", "2/5/2023", "3/5/2023"]),
      ],
      days: 48,
    },
    {
      why: "a day off that the list gives twice comes off once",
      args: [first, last, "", "mọi ngày", column(["1/5/2023", "1/5/2023"])],
      days: 70,
    },
    {
      why: "a made-up Saturday counts",
      args: [
        first,
        last,
        "",
        "ngày làm việc",
        [
          ["15/4/2023", "Làm bù"],
          ["1/5/2023", "Nghỉ lễ"],
        ],
      ],
      days: 51,
    },
    {
      why: "an own list: its days inside the window",
      args: [first, last, "", "danh sách riêng", column(["10/4/2023", "12/4/2023", "13/4/2023"])],
      days: 2,
    },
    {
      why: "a row of days off",
      args: [first, last, "", "ngày làm việc", [["1/5/2023", "2/5/2023", "3/5/2023"]]],
      days: 48,
    },
    {
      why: "a note that mentions making up does not make a day off a working day",
      args: [
        first,
        last,
        "",
        "ngày làm việc",
        [
          ["15/4/2023", "làm bù"],
          ["3/5/2023", "nghỉ, làm bù sau"],
        ],
      ],
      days: 51,
    },
    { why: "a single cell given as a range", args: [[[first]], [[last]]], days: 71 },
    { why: "blank in, blank out", args: ["", last], days: "" },
  ])("$why: $days", ({ args, days }) => {
    expect(callFunction("CD_SONGAY", args)).toBe(days);
  });

  test("ranges in, a range out; a blank line stays blank, a single end goes with every start", () => {
    const starts = column(["11/4/2023", "", "19/6/2023"]);
    expect(callFunction("CD_SONGAY", [starts, last])).toEqual([[71], [""], [2]]);
  });

  test.each([
    {
      why: "a date that does not exist",
      args: ["1/6/2023", "31/6/2023"],
      sentence: 'Tham số "denNgay" là “31/6/2023”, ngày này không có trong lịch. Hãy sửa ô đó.',
    },
    {
      why: "an end before the start",
      args: [last, first],
      sentence: "Ngày cuối 11/04/2023 ở trước ngày đầu 20/06/2023. Hãy xem lại hai ngày.",
    },
    {
      why: "a year for a date",
      args: [2023, last],
      sentence: 'Tham số "tuNgay" phải là ngày (ngày/tháng/năm), đang là 2.023. Hãy sửa ô đó.',
    },
    {
      why: "an unknown word",
      args: [first, last, "tính hết"],
      sentence:
        'Tham số "cachDem" phải là một trong: “cả ngày đầu và ngày cuối”, “không tính ngày đầu”; đang là “tính hết”.',
    },
    {
      why: "an argument left out",
      args: [first],
      sentence: 'Tham số "denNgay" đang trống. Hãy nhập một ngày, ví dụ 11/4/2023.',
    },
    {
      why: "an own list without a list",
      args: [first, last, "", "danh sách riêng"],
      sentence: 'Lịch “danh sách riêng” cần tham số "ngayNghi" là vùng ghi các ngày được tính.',
    },
    {
      why: "a word in the list of days off",
      args: [first, last, "", "", column(["1/5/2023", "Quốc khánh"])],
      sentence:
        'Tham số "ngayNghi", dòng 2 phải là ngày (ngày/tháng/năm), đang là “Quốc khánh”. Hãy sửa ô đó.',
    },
    {
      why: "days in two columns of the list",
      args: [
        first,
        last,
        "",
        "",
        [
          ["1/5/2023", first],
          ["2/5/2023", ""],
        ],
      ],
      sentence:
        'Tham số "ngayNghi", dòng 1, cột 2 cũng ghi ngày. Hãy chọn vùng chỉ có một cột ngày.',
    },
    {
      why: "ranges of different shapes",
      args: [column(["1/5/2023", "2/5/2023"]), column(["1/5/2023", "2/5/2023", "3/5/2023"])],
      sentence:
        'Vùng "tuNgay" (2 × 1 ô) và vùng "denNgay" (3 × 1 ô) phải cùng số dòng, cùng số cột.',
    },
  ])("$why is refused in a sentence", ({ args, sentence }) => {
    expect(sentenceOf("CD_SONGAY", args)).toBe(sentence);
  });
});

describe("CD_PHANBO", () => {
  const populations = binhGia.map(({ population }) => population);

  test("keeps the total by default: Bình Gia as printed, but Tân Hòa 380", () => {
    const expected = binhGia.map(({ unit, target }) => [unit === "Tân Hòa" ? 380 : target]);
    expect(callFunction("CD_PHANBO", [17410, column(populations)])).toEqual(expected);
    expect(callFunction("CD_PHANBO", ["17.410", column(populations), "Webster"])).toEqual(expected);
  });

  test("rounds each unit on its own when asked: Bình Gia as printed", () => {
    const answer = callFunction("CD_PHANBO", [17410, column(populations), "lam tron tung don vi"]);
    expect(answer).toEqual(binhGia.map(({ target }) => [target]));
  });

  test("answers in the shape of the weights, blank for blank, and reads text such as 2.700", () => {
    expect(callFunction("CD_PHANBO", [10, [["3.000", "", 1000]]])).toEqual([[8, "", 2]]);
  });

  test("a blank total, or weights that are all blank, is answered with blanks", () => {
    expect(callFunction("CD_PHANBO", ["", column([1, 2])])).toEqual([[""], [""]]);
    expect(callFunction("CD_PHANBO", [100, column(["", ""])])).toEqual([[""], [""]]);
  });

  test("a single weight takes all", () => {
    expect(callFunction("CD_PHANBO", [10, 4])).toEqual([[10]]);
  });

  test.each([
    {
      why: "a negative weight",
      args: [10, column([1, -2])],
      sentence: 'Tham số "trongSo", dòng 2 phải là số nguyên không âm, đang là -2. Hãy sửa ô đó.',
    },
    {
      why: "a fraction of a person",
      args: [10, [[1, 2.5]]],
      sentence: 'Tham số "trongSo", cột 2 phải là số nguyên không âm, đang là 2,5. Hãy sửa ô đó.',
    },
    {
      why: "an error value",
      args: [10, column([1, "#REF!"])],
      sentence: 'Tham số "trongSo", dòng 2 phải là số, đang là “#REF!”. Hãy sửa ô đó.',
    },
    {
      why: "a text that could be 2.7 or 2,700",
      args: [10, column(["2,700", 1])],
      sentence:
        'Tham số "trongSo", dòng 1 là “2,700”, chưa rõ dấu phẩy ngăn hàng nghìn hay phần lẻ. Hãy nhập lại thành số.',
    },
    {
      why: "nobody to give to",
      args: [10, column(["", 0])],
      sentence: "Không chia được 10 vì mọi trọng số đều bằng 0 hoặc để trống.",
    },
    {
      why: "a total left out",
      args: [undefined, column([1])],
      sentence: 'Tham số "tong" đang trống. Hãy nhập một số nguyên.',
    },
    {
      why: "a range for the total",
      args: [column([1, 2]), column([1])],
      sentence: 'Tham số "tong" phải là số, đang là một vùng nhiều ô. Hãy sửa ô đó.',
    },
  ])("$why is refused in a sentence", ({ args, sentence }) => {
    expect(sentenceOf("CD_PHANBO", args)).toBe(sentence);
  });
});

describe("CD_CHITIEUNGAY", () => {
  test("one call serves the column: Bình Gia's 19 figures", () => {
    const targets = column(binhGia.map(({ target }) => target));
    expect(callFunction("CD_CHITIEUNGAY", [targets, 70])).toEqual(
      binhGia.map(({ daily }) => [daily]),
    );
  });

  test("rounds up when asked, leaves blanks blank, and takes days per unit", () => {
    expect(callFunction("CD_CHITIEUNGAY", [column([451, "", 451]), 70, "LÊN"])).toEqual([
      [7],
      [""],
      [7],
    ]);
    expect(callFunction("CD_CHITIEUNGAY", [[[451, 451]], [[70, 71]]])).toEqual([[6, 6]]);
    expect(callFunction("CD_CHITIEUNGAY", [451, ""])).toBe("");
  });

  test("no day for a target is refused, never infinite", () => {
    expect(sentenceOf("CD_CHITIEUNGAY", [451, 0])).toBe(
      "Không còn ngày nào để thực hiện. Hãy xem lại số ngày hoặc lịch.",
    );
  });
});

describe("CD_CHIATUNGNGAY", () => {
  test("a row of days per unit, blank for blank", () => {
    expect(callFunction("CD_CHIATUNGNGAY", [column([7, "", 2]), 4])).toEqual([
      [2, 2, 1, 2],
      ["", "", "", ""],
      [1, 0, 1, 0],
    ]);
  });

  test("weights of the days say how many there are", () => {
    expect(callFunction("CD_CHIATUNGNGAY", [7, "", [[1, 1, 0, 2]]])).toEqual([[2, 2, 0, 3]]);
    expect(callFunction("CD_CHIATUNGNGAY", [7, 4, column([1, 1, 0, 2])])).toEqual([[2, 2, 0, 3]]);
  });

  test.each([
    {
      why: "another number of days than weights",
      args: [7, 5, [[1, 1, 0, 2]]],
      sentence: 'Tham số "trongSoNgay" có 4 ô, "soNgay" là 5. Hai số này phải bằng nhau.',
    },
    {
      why: "neither days nor weights",
      args: [7],
      sentence: 'Tham số "soNgay" đang trống. Hãy nhập số ngày.',
    },
    {
      why: "a million days",
      args: [7, 1_000_000],
      sentence: 'Tham số "soNgay" quá lớn: tối đa 3.660 ngày. Hãy xem lại số ngày.',
    },
    {
      why: "a weight of three",
      args: [7, "", [[1, 3]]],
      sentence: 'Tham số "trongSoNgay", cột 2 phải là 0 (nghỉ), 1 (bình thường) hoặc 2 (gấp đôi).',
    },
    {
      why: "targets in two columns",
      args: [[[1, 2]], 4],
      sentence: 'Tham số "chiTieu" phải là một cột, mỗi dòng một đơn vị.',
    },
    {
      why: "days off only",
      args: [7, "", [[0, 0]]],
      sentence: "Không còn ngày nào để thực hiện. Hãy xem lại số ngày hoặc lịch.",
    },
  ])("$why is refused in a sentence", ({ args, sentence }) => {
    expect(sentenceOf("CD_CHIATUNGNGAY", args)).toBe(sentence);
  });
});

describe("callFunction", () => {
  test("a name that is no function is refused, whatever it is", () => {
    for (const name of ["CD_KHONGCO", "__proto__", "constructor", ""]) {
      expect(sentenceOf(name, [])).toBe(`Tiện ích không có hàm ${name}.`);
    }
  });

  test("a fault of ours says so without details", () => {
    const hostile = {
      get [Symbol.toStringTag](): string {
        throw new TypeError("secret");
      },
    };
    expect(sentenceOf("CD_SONGAY", [hostile, last])).toBe(
      "Hàm gặp lỗi ngoài dự kiến. Xin báo lại cho người quản lý bảng tính.",
    );
  });
});
