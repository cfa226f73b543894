// The message to send on and the daily report, both from closed days.
import { describe, expect, test } from "@jest/globals";
import type { DocumentPart } from "../../../src/app/documents/officialDocument";
import { buildWorkbook, day } from "../../support/snapshotBuilder";
import { outcomeOf, planOf, refusal } from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";
import {
  ACTIVATED,
  ARCHIVE,
  archiveGrid,
  FILED,
  reportedDays,
  reportedOn,
  TARGETS,
  targetGrid,
  WARDS,
} from "../summary/district";

const SILENT = 4;
const dates = { from: day(2023, 6, 23), to: day(2023, 11, 5), planNumber: "12/KH-UBND" };

const quan5 = buildWorkbook({
  sheets: [
    { name: "Chỉ tiêu", grid: targetGrid() },
    {
      name: ARCHIVE,
      grid: archiveGrid(
        [ACTIVATED, FILED],
        WARDS,
        reportedDays(5, (after, ward) => after === 4 && ward === SILENT),
      ),
    },
    ...windowsSheet([], dates).sheets,
  ],
});

const facts = { coQuan: "Công an Quận 5", diaDanh: "Quận 5", ngayKy: "28/6/2023", so: "9/BC-CAQ" };

/** What all wards have activated: reportedOn counts intake first, the archive here activations. */
const activated = WARDS.reduce(
  (sum, _, ward) =>
    sum +
    [0, 1, 2, 3, 4].reduce(
      (own, after) =>
        own + (after === 4 && ward === SILENT ? 0 : (reportedOn(after, ward)[0] ?? 0)),
      0,
    ),
  0,
);

describe("composeZalo", () => {
  test("gives the ready text to copy and writes nothing", () => {
    const plan = planOf("composeZalo", quan5);
    const [text] = plan.texts ?? [];
    expect(plan.writes).toEqual([]);
    expect(text?.text).toMatch(/^Tính đến 08h00 ngày 28\/6\/2023/);
    expect(text?.text).toContain("Chưa báo cáo: Phường 5");
    expect(plan.summary).toEqual([text?.text]);
  });

  test("is the text of the leaders' page, word for word", () => {
    const page = planOf("updateSummary", quan5);
    expect(planOf("composeZalo", quan5).texts?.[0]?.text).toBe(page.texts?.[0]?.text);
  });

  test("refuses while no day is closed", () => {
    const empty = buildWorkbook({ sheets: [{ name: "Chỉ tiêu", grid: targetGrid() }] });
    expect(refusal(outcomeOf("composeZalo", empty))).toMatch(/chốt/i);
  });
});

describe("exportWord: báo cáo ngày", () => {
  const plan = planOf("exportWord", quan5, facts);
  const document = plan.documents?.[0]?.document;
  const parts = document?.sections.flatMap((section) => section.parts) ?? [];
  const partOf = <Kind extends DocumentPart["kind"]>(kind: Kind) =>
    parts.filter((part): part is Extract<DocumentPart, { kind: Kind }> => part.kind === kind);

  test("is offered first once days are closed, named after the last of them", () => {
    expect(plan.documents?.[0]?.name).toBe("Báo cáo ngày 27-06-2023");
    expect(plan.writes).toEqual([]);
  });

  test("has head, body and closing, then the annex on pages of its own", () => {
    expect(document?.sections).toHaveLength(2);
    expect(partOf("letterhead")[0]?.number).toBe("Số: 09/BC-CAQ");
    const [title] = partOf("title");
    expect(title?.type).toBe("BÁO CÁO");
    expect(title?.subject).toContain("ngày 27 tháng 6 năm 2023");
    expect(document?.sections[0]?.parts.at(-1)?.kind).toBe("closing");
    expect(partOf("annexTitle")[0]?.attachedTo).toBe(
      "(Kèm theo Báo cáo số 09/BC-CAQ ngày 28 tháng 6 năm 2023 của Công an Quận 5)",
    );
  });

  test("says what the message says, and names the plan", () => {
    const texts = partOf("paragraph").map(({ text }) => text);
    expect(texts[0]).toContain("Kế hoạch số 12/KH-UBND");
    expect(texts).toContain(planOf("composeZalo", quan5).texts?.[0]?.text);
    expect(texts.at(-1)).toBe("Trên đây là báo cáo của Công an Quận 5./.");
  });

  test("the annex has every ward and agrees with the archive to the last digit", () => {
    const [table] = partOf("table");
    expect(table?.lines).toHaveLength(WARDS.length + 1);
    const total = table?.lines.at(-1)?.cells.map(({ text }) => text) ?? [];
    const dots = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
    expect(total[0]).toBe("TỔNG");
    expect(total[2]).toBe(dots(activated));
    expect(total[3]).toBe(dots(TARGETS.reduce((sum, one) => sum + one, 0)));
    const silent = (table?.lines ?? [])[SILENT]?.cells.map(({ text }) => text) ?? [];
    expect(silent.slice(0, 3).concat(silent.at(-1) ?? "")).toEqual([
      "5",
      "Phường 5",
      "",
      "Chưa báo cáo",
    ]);
  });

  test("refuses while no day is closed, and where dates are not known says where to give them", () => {
    const empty = buildWorkbook({ sheets: [{ name: "Chỉ tiêu", grid: targetGrid() }] });
    const none = outcomeOf("exportWord", empty, { noiDung: "báo cáo ngày" });
    expect(refusal(none)).toMatch(/chốt/i);
    const undated = buildWorkbook({
      sheets: [
        { name: "Chỉ tiêu", grid: targetGrid() },
        { name: ARCHIVE, grid: archiveGrid([ACTIVATED], WARDS, reportedDays(2)) },
      ],
    });
    expect(refusal(outcomeOf("exportWord", undated))).toContain("Cập nhật tổng hợp");
  });
});
