import { describe, expect, test } from "@jest/globals";
import { cleanText } from "../../../src/app/text/cleanText";
import { fold } from "../../../src/app/text/fold";
import { sameUnit } from "../../../src/app/text/sameUnit";
import { unitName } from "../../../src/app/text/unitName";

describe("fold", () => {
  test.each([
    { text: "Giữ đúng tổng", folded: "giu dung tong", why: "diacritics go" },
    { text: "GIỮ  ĐÚNG\nTỔNG.", folded: "giu dung tong", why: "case, line breaks, full stops" },
    { text: "Giữ đúng tổng".normalize("NFD"), folded: "giu dung tong", why: "decomposed letters" },
    { text: "\u00d0ịnh Hóa", folded: "dinh hoa", why: "Eth for Đ" },
    { text: "Xã,\u00a0thị\u200b trấn", folded: "xa thi tran", why: "invisible characters" },
    { text: "Tỷ lệ (%)", folded: "ty le %", why: "the percent sign says something" },
    { text: "", folded: "", why: "nothing" },
  ])("$why", ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("cleanText", () => {
  test("what people read is composed, trimmed and in one line", () => {
    expect(cleanText(" Ho\u0300a \n Bi\u0300nh\u200b ")).toBe("Hòa Bình");
  });

  test("a huge text is cut with an ellipsis", () => {
    expect(cleanText("x".repeat(50000))).toBe(`${"x".repeat(299)}…`);
  });
});

describe("unitName", () => {
  const same = (a: string, b: string) => sameUnit(unitName(a), unitName(b));
  test.each([
    ["Xã Hòa Bình", "Hoà Bình"],
    ["Xã Hòa Bình", "X. HÒA BÌNH"],
    ["Xã Hòa Bình", "X.Hoà  Bình".normalize("NFD")],
    ["Thị trấn Bình Gia", "TT Bình Gia"],
    ["Thị trấn Bình Gia", "TT. Bình Gia"],
    ["CAX Thiện Thuật", "Thiện Thuật"],
    ["Công an xã Thiện Thuật", "Xã Thiện Thuật"],
    ["Phường 01", "P.1"],
    ["Phường 1", "P 01"],
    ["Quy Kỳ", "Quy Kì"],
    ["Thôn 01", "Thôn 1"],
    ["Xã Bản Lầu", "Bản Lầu"],
    ["__proto__", "__proto__"],
  ])("%s is %s", (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  test.each([
    ["Thị trấn Cao Lộc", "Xã Cao Lộc"],
    ["Hoa Lộc", "Hòa Lộc"],
    ["Thiên Thuật", "Thiện Thuật"],
    ["Phường 1", "Phường 11"],
    ["Phường 1", "Quận 1"],
    ["Xuân Lộc", "Lộc"],
    ["Đa Lộc", "Đại Lộc"],
    ["Bản Ngà", "Bàn Ngà"],
    ["Xà Phìn", "Phìn"],
    ["Bản Lầu", "Lầu"],
  ])("%s is not %s", (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
