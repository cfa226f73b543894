import { describe, expect, test } from "@jest/globals";
import type { DocumentFacts } from "../../../src/app/documents/documentFacts";
import { documentNumber } from "../../../src/app/documents/documentNumber";
import { letterhead } from "../../../src/app/documents/letterhead";
import { annexSignatures, closing } from "../../../src/app/documents/signatures";
import { signingDate } from "../../../src/app/documents/signingDate";
import { day } from "../../support/snapshotBuilder";

const nothing: DocumentFacts = {
  superior: "",
  issuer: "",
  number: "",
  place: "",
  signedOn: undefined,
  capacity: [],
  signer: "",
  preparer: "",
  addressees: [],
  recipients: [],
};

describe("documentNumber", () => {
  test.each([
    { typed: "5/BC-UBND", printed: "05/BC-UBND", why: "numbers below 10 get a zero" },
    { typed: "05/BC-UBND", printed: "05/BC-UBND", why: "a zero that is there stays one" },
    { typed: "005/BC-UBND", printed: "05/BC-UBND", why: "and no more than one" },
    { typed: "136 / KH - UBND", printed: "136/KH-UBND", why: "no spaces around / and -" },
    { typed: "Số: 42/kh-tctđa06", printed: "42/KH-TCTĐA06", why: "the symbol is in capitals" },
    { typed: "/BC-UBND", printed: "……/BC-UBND", why: "the registry fills the number in" },
    { typed: "12", printed: "12/……", why: "a symbol is not made up" },
    { typed: "", printed: "……/……", why: "nothing is made up" },
  ])("$why: $typed prints as $printed", ({ typed, printed }) => {
    expect(documentNumber(typed)).toBe(printed);
  });
});

describe("signingDate", () => {
  test.each([
    { on: day(2024, 2, 6), printed: "ngày 06 tháng 02 năm 2024" },
    { on: day(2023, 3, 2), printed: "ngày 02 tháng 3 năm 2023" },
    { on: day(2023, 1, 10), printed: "ngày 10 tháng 01 năm 2023" },
    { on: day(2023, 11, 5), printed: "ngày 05 tháng 11 năm 2023" },
    { on: day(2023, 12, 30), printed: "ngày 30 tháng 12 năm 2023" },
    { on: undefined, printed: "ngày …… tháng …… năm ……" },
  ])("pads days below 10 and months 1 and 2 alone: $printed", ({ on, printed }) => {
    expect(signingDate(on)).toBe(printed);
  });
});

describe("letterhead", () => {
  test("prints bodies in capitals and the date below the motto", () => {
    const head = letterhead({
      ...nothing,
      superior: "UBND tỉnh Lạng Sơn",
      issuer: "Ủy ban nhân dân huyện Bình Gia",
      number: "7/KH-UBND",
      place: "Bình Gia",
      signedOn: day(2023, 4, 13),
    });
    expect(head).toMatchObject({
      superior: "UBND TỈNH LẠNG SƠN",
      issuer: "ỦY BAN NHÂN DÂN HUYỆN BÌNH GIA",
      number: "Số: 07/KH-UBND",
      placeAndDate: "Bình Gia, ngày 13 tháng 4 năm 2023",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
    });
  });

  test("an issuer without a superior stands alone; with neither, both lines are dotted", () => {
    expect(letterhead({ ...nothing, issuer: "Công an huyện" }).superior).toBe("");
    const { superior, issuer, placeAndDate } = letterhead(nothing);
    expect([superior, issuer].every((line) => /^…+$/.test(line))).toBe(true);
    expect(placeAndDate).toBe("……, ngày …… tháng …… năm ……");
  });
});

describe("closing", () => {
  test("writes the recipients as offices do, the archive last", () => {
    const recipients = ["- Thường trực Huyện ủy;", "Lưu: VT, CAH", "Như trên", "Các xã, thị trấn."];
    const { recipients: lines } = closing({ ...nothing, addressees: ["UBND tỉnh"], recipients });
    expect(lines).toEqual([
      "- Như trên;",
      "- Thường trực Huyện ủy;",
      "- Các xã, thị trấn;",
      "- Lưu: VT, CAH.",
    ]);
  });

  test("names the archive even where nobody named a recipient", () => {
    expect(closing(nothing).recipients).toEqual(["- Lưu: VT."]);
  });

  test("prints the capacity in capitals, and dots for what is not known", () => {
    const capacity = ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"];
    const { signer } = closing({ ...nothing, capacity, signer: "Nguyễn Văn A" });
    expect(signer).toEqual({
      capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      name: "Nguyễn Văn A",
    });
    expect(closing(nothing).signer.name).toMatch(/^…+$/);
  });
});

describe("annexSignatures", () => {
  test("who drew it up stands at the left, who signs at the right", () => {
    const { preparer, signer } = annexSignatures({ ...nothing, preparer: "Lê Thị B" });
    expect(preparer).toEqual({ capacity: ["NGƯỜI LẬP BIỂU"], name: "Lê Thị B" });
    expect(signer.capacity).toHaveLength(1);
  });
});
