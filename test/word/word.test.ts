// dist/Word.html as it is pushed: the .docx that it makes, read as XML and opened in LibreOffice.
import { beforeAll, describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { wordMaker } from "../../host/headless/makeWord";
import type {
  DocumentPart,
  DocumentTable,
  OfficialDocument,
} from "../../src/app/documents/officialDocument";
import { describeInLibreOffice, printedPages, type PrintedPage } from "../support/libreOffice";

const html = readFileSync("dist/Word.html", "utf8");
const makeWord = wordMaker(html);

const head: DocumentPart = {
  kind: "letterhead",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  superior: "ỦY BAN NHÂN DÂN QUẬN 5",
  issuer: "TỔ CÔNG TÁC ĐỀ ÁN 06",
  number: "Số: 05/BC-TCT",
  placeAndDate: "Quận 5, ngày 02 tháng 7 năm 2023",
};

const table: DocumentTable = {
  kind: "table",
  fontSize: 13,
  columns: [
    { width: 15, align: "center" },
    { width: 70, align: "left" },
    { width: 40, align: "right" },
    { width: 40, align: "right" },
  ],
  header: [
    {
      look: "bold",
      cells: [
        { text: "TT", rows: 2 },
        { text: "Đơn vị", rows: 2 },
        { text: "Hồ sơ thu nhận", columns: 2 },
      ],
    },
    { look: "bold", cells: [{ text: "Trong ngày" }, { text: "Lũy kế" }] },
  ],
  lines: [
    ...Array.from({ length: 50 }, (_, index) => ({
      look: "plain" as const,
      cells: [String(index + 1), `Phường ${index + 1}`, "12", "1.234"].map((text) => ({ text })),
    })),
    {
      look: "bold",
      cells: [{ text: "TỔNG", columns: 2, align: "center" }, { text: "600" }, { text: "61.700" }],
    },
  ],
};

const signer = { capacity: ["TM. TỔ CÔNG TÁC", "TỔ TRƯỞNG"], name: "Nguyễn Văn A" };

const report: OfficialDocument = {
  title: "Báo cáo thử",
  sections: [
    {
      orientation: "portrait",
      parts: [
        head,
        { kind: "title", type: "BÁO CÁO", subject: "Kết quả kích hoạt\nngày 01 tháng 7 năm 2023" },
        { kind: "addressees", label: "Kính gửi:", names: ["Ủy ban nhân dân Quận 5"] },
        { kind: "heading", level: 1, text: "I. KẾT QUẢ" },
        { kind: "paragraph", text: "Toàn quận đạt 12.345/17.410 (70,9 %). ".repeat(12).trim() },
        { kind: "closing", label: "Nơi nhận:", recipients: ["- Như trên;", "- Lưu: VT."], signer },
      ],
    },
    {
      orientation: "portrait",
      parts: [
        {
          kind: "annexTitle",
          label: "Phụ lục",
          name: "KẾT QUẢ TỪNG PHƯỜNG",
          attachedTo: "(Kèm theo Báo cáo số 05/BC-TCT)",
          notes: ["(Số liệu tính đến 08 giờ 00)"],
        },
        table,
        {
          kind: "annexSignatures",
          placeAndDate: "Quận 5, ngày 02 tháng 7 năm 2023",
          preparer: { capacity: ["NGƯỜI LẬP BIỂU"], name: "Lê Thị B" },
          signer,
        },
      ],
    },
    { orientation: "landscape", parts: [{ kind: "paragraph", text: "Nằm ngang" }] },
  ],
};

describe("dist/Word.html", () => {
  test("says that it may reach nothing, and holds no way to", () => {
    expect(html).toContain(`content="default-src 'none'; script-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|import\(/);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
  });

  test("names the package that it carries and its licence", () => {
    expect(html).toMatch(/docx \(MIT, Copyright/);
  });

  test("stays small enough to load when a document is wanted", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(300 * 1024);
  });
});

describe("the .docx as XML", () => {
  let document = "";
  let styles = "";
  let parts: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    parts = unzipSync(await makeWord(report));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    document = text("word/document.xml");
    styles = text("word/styles.xml");
  });

  test("is set in Times New Roman, body letters of 14 points, in Vietnamese", () => {
    expect(styles).toMatch(/w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(styles).toContain('<w:sz w:val="28"/>');
    expect(styles).toMatch(/w:lang[^>]*w:val="vi-VN"/);
    expect(document).not.toMatch(/w:rFonts/);
  });

  test("is A4 with margins of 20, 15, 20 and 30 mm, and turns the wide annex", () => {
    const sizes = [...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size);
    expect(sizes).toHaveLength(3);
    expect(sizes[0]).toMatch(/w:w="1190[56]" w:h="1683[78]"/);
    expect(sizes[2]).toMatch(/w:w="1683[78]" w:h="1190[56]"/);
    expect(sizes[2]).toMatch(/w:orient="landscape"/);
    const [margins] = /<w:pgMar [^>]*>/.exec(document) ?? [""];
    expect(margins).toMatch(/w:top="113[34]" w:right="850" w:bottom="113[34]" w:left="170[01]"/);
  });

  test("numbers the pages of every part anew, none on its first page", () => {
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(3);
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3);
  });

  test("repeats the header of the table and tears no row apart", () => {
    const rows = document.split("<w:tr>").slice(1);
    const repeated = rows.filter((row) => row.includes("<w:tblHeader/>"));
    expect(repeated.map((row) => /Trong ngày|Hồ sơ/.exec(row)?.[0])).toEqual([
      "Hồ sơ",
      "Trong ngày",
    ]);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  });

  test("keeps the last rows with the signatures below them", () => {
    const rows = document.split("<w:tr>").slice(1);
    const [before, ...last] = rows.filter((row) => /Phường (?:49|50)|TỔNG/.test(row));
    expect(before).not.toMatch(/<w:keepNext\/>/);
    expect(last.every((row) => row.includes("<w:keepNext/>"))).toBe(true);
  });

  test("indents the first line of the body by 12,7 mm and justifies it", () => {
    const body = document.slice(0, document.indexOf("Toàn quận đạt")).split("<w:p>").at(-1) ?? "";
    expect(body).toMatch(/w:firstLine="720"/);
    expect(body).toMatch(/<w:jc w:val="both"\/>/);
  });

  test("says nothing of who made it or with what", () => {
    const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("<dc:title>Báo cáo thử</dc:title>");
    expect(core).not.toMatch(/Un-named|<dc:creator>[^<]/);
  });
});

describeInLibreOffice("the .docx in LibreOffice", () => {
  let pages: readonly PrintedPage[] = [];
  const at = (page: PrintedPage | undefined, text: string) =>
    page?.words.find((word) => word.text === text) ?? { text: "", x: NaN, y: NaN };
  beforeAll(async () => {
    pages = printedPages(await makeWord(report));
  }, 120_000);

  test("opens as four pages: the report, two of its annex, one across", () => {
    expect(pages.map(({ width, height }) => width < height)).toEqual([true, true, true, false]);
  });

  test("has the head of an official document, line for line", () => {
    expect(pages[0]?.lines.slice(0, 8)).toEqual([
      "ỦY BAN NHÂN DÂN QUẬN 5 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "TỔ CÔNG TÁC ĐỀ ÁN 06 Độc lập - Tự do - Hạnh phúc",
      "Số: 05/BC-TCT Quận 5, ngày 02 tháng 7 năm 2023",
      "BÁO CÁO",
      "Kết quả kích hoạt",
      "ngày 01 tháng 7 năm 2023",
      "Kính gửi: Ủy ban nhân dân Quận 5",
      "I. KẾT QUẢ",
    ]);
  });

  test("keeps the left margin of 30 mm, and indents the body", () => {
    const left = (30 * 72) / 25.4;
    expect(at(pages[0], "Nơi").x).toBeCloseTo(left, 0);
    expect(at(pages[0], "Toàn").x).toBeCloseTo(left + (12.7 * 72) / 25.4, 0);
  });

  test("puts recipients and capacity on one level", () => {
    expect(at(pages[0], "Nơi").y).toBeCloseTo(at(pages[0], "TM.").y, -1);
    expect(at(pages[0], "TM.").x).toBeGreaterThan((pages[0]?.width ?? 0) / 2);
  });

  test("shows the number in the middle of the top margin from the second page on", () => {
    const [report1, annex1, annex2, across] = pages;
    expect(annex2?.lines[0]).toBe("2");
    const number = annex2?.words[0];
    expect(number?.y).toBeLessThan((20 * 72) / 25.4);
    // Between the margins, which are not alike.
    expect(number?.x).toBeCloseTo((((30 + 210 - 15) / 2) * 72) / 25.4, -1);
    for (const page of [report1, annex1, across]) expect(page?.lines[0]).not.toMatch(/^\d+$/);
  });

  test("begins the annex on a page of its own and repeats its header on the next", () => {
    expect(pages[1]?.lines.slice(0, 4)).toEqual([
      "Phụ lục",
      "KẾT QUẢ TỪNG PHƯỜNG",
      "(Kèm theo Báo cáo số 05/BC-TCT)",
      "(Số liệu tính đến 08 giờ 00)",
    ]);
    for (const page of pages.slice(1, 3)) {
      expect(page.lines).toContain("Trong ngày Lũy kế");
    }
  });

  test("ends with the total and both signatures on one page", () => {
    const lines = pages[2]?.lines ?? [];
    expect(lines).toContain("TỔNG 600 61.700");
    expect(lines.at(-1)).toBe("Lê Thị B Nguyễn Văn A");
  });
});
