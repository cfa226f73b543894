import { describe, expect, test } from "@jest/globals";
import { automaticSheet } from "../../../src/app/automatic/automaticSheet";
import type { AutomaticState } from "../../../src/app/automatic/automaticState";
import { daysToClose } from "../../../src/app/automatic/daysToClose";
import { readAutomatic } from "../../../src/app/automatic/readAutomatic";
import { readContacts } from "../../../src/app/automatic/readContacts";
import { remindersDue } from "../../../src/app/automatic/remindersDue";
import { whyNotUnattended } from "../../../src/app/automatic/whyNotUnattended";
import type { Plan } from "../../../src/app/plan/plan";
import type { CellValue, Moment } from "../../../src/app/snapshot";
import { formatDay } from "../../../src/app/text/formatDay";
import { windowsSheet } from "../actions/settingsFixtures";
import { outcomeOf, planOf, refusal } from "../actions/planned";
import {
  buildWorkbook,
  day,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";

const campaign = windowsSheet([], { from: day(2023, 6, 23), to: day(2023, 11, 5) });

const table = (third: CellLiteral = ""): SheetLiteral => ({
  name: "Báo cáo",
  grid: [
    ["KẾT QUẢ THỰC HIỆN NGÀY 23/6/2023"],
    ["TT", "Đơn vị", "Hồ sơ thu nhận trong ngày", "Kích hoạt trong ngày"],
    [1, "Phường 1", 5, 3],
    [2, "Phường 2", 0, 0],
    [3, "Phường 3", third, ""],
    [4, "Phường 4", "", ""],
  ],
});
const contacts: SheetLiteral = {
  name: "Đầu mối báo cáo",
  grid: [
    ["ĐẦU MỐI BÁO CÁO"],
    [""],
    ["Đơn vị", "Địa chỉ thư điện tử"],
    ["Phường 1", "p1@vidu.example"],
    ["Phường 3", "p3@vidu.example"],
    ["Phường 4", ""],
  ],
};
const ON: AutomaticState = {
  isOn: true,
  by: "Chị Vân (ví dụ)",
  since: "08:00 20/06/2023",
  remindBefore: 30,
  result: "",
  resultAt: undefined,
  reminded: [],
};

/** Figures of 23/6 are due at 08h00 on 24/6. */
const at = (minute: number): Moment => moment(2023, 6, 24, minute);
const book = (now: Moment, sheets: readonly SheetLiteral[] = [table(), contacts]) =>
  buildWorkbook({ sheets: [...sheets, ...campaign.sheets], names: campaign.names, now });

describe("whom to write to", () => {
  const due = (now: Moment, state = ON, sheets = [table(), contacts]) =>
    remindersDue(book(now, sheets), state).map(({ unit, address }) => [unit, address]);

  test.each([
    [449, 0, "31 minutes before the due time it is too early"],
    [450, 1, "30 minutes before it is time"],
    [479, 1, "the last minute still helps"],
    [480, 0, "at the due time the report counts as due: chasing is over"],
    [600, 0, "nor after it"],
  ])("at minute %i: %i letters, since %s", (minute, letters) => {
    expect(due(at(minute))).toHaveLength(letters);
  });
  test("only units that have not reported and have an address", () => {
    expect(due(at(460))).toEqual([["Phường 3", "p3@vidu.example"]]);
  });
  test("0 is a report", () => {
    expect(due(at(460), ON, [table(0), contacts])).toEqual([]);
  });
  test("nobody twice about one day, whatever became of the first letter", () => {
    for (const state of ["đang gửi", "đã gửi", "không gửi được"] as const) {
      const reminded = [{ day: day(2023, 6, 23), unit: "phường 3", at: at(455), state }];
      expect(due(at(460), { ...ON, reminded })).toEqual([]);
    }
    const yesterday = [
      { day: day(2023, 6, 22), unit: "Phường 3", at: at(455), state: "đã gửi" as const },
    ];
    expect(due(at(460), { ...ON, reminded: yesterday })).toHaveLength(1);
  });
  test("nobody where reminders are off", () => {
    expect(due(at(460), { ...ON, remindBefore: undefined })).toEqual([]);
  });
});

describe("addresses", () => {
  test("what is none is named by its cell, and never repeated", () => {
    const grid = [
      ...contacts.grid.slice(0, 4),
      ["Phường 3", "khong phai thu"],
      ["phường 1", "a@b.vn"],
    ];
    const { addresses, findings } = readContacts(book(at(0), [table(), { ...contacts, grid }]));
    expect([...addresses.values()]).toEqual(["p1@vidu.example"]);
    expect(findings.map(({ cell, code }) => [cell, code])).toEqual([
      ["B5", "not-an-address"],
      ["A6", "unit-twice"],
    ]);
    expect(JSON.stringify(findings)).not.toContain("khong phai thu");
  });
});

describe("the sheet “Chạy tự động”", () => {
  const written = (state: AutomaticState): SheetLiteral => {
    const { sheet, block } = automaticSheet(state);
    const valueOf = (cell: (typeof block)[number][number]): CellValue =>
      "value" in cell ? cell.value : "";
    return { name: sheet, grid: block.map((line) => line.map(valueOf)) };
  };
  test("is read back as it was written", () => {
    const state: AutomaticState = {
      ...ON,
      result: "Đã chốt số liệu.",
      resultAt: at(481),
      reminded: [{ day: day(2023, 6, 23), unit: "Phường 3", at: at(455), state: "đã gửi" }],
    };
    expect(readAutomatic(buildWorkbook({ sheets: [written(state)] }))).toEqual(state);
    const off = { ...state, isOn: false, remindBefore: undefined };
    expect(readAutomatic(buildWorkbook({ sheets: [written(off)] }))).toEqual(off);
  });
  test("is not there before somebody sets it up", () => {
    expect(readAutomatic(book(at(0)))).toBeUndefined();
  });
  test("somebody must say who it is", () => {
    const outcome = outcomeOf("startAutomatic", book(at(0)), {});
    expect(outcome.kind === "questions" && outcome.questions.map(({ field }) => field)).toEqual([
      "nguoiDat",
    ]);
  });
  test("setting up says what will happen and how to stop it, and lists the units", () => {
    const plan = planOf("startAutomatic", book(at(0), [table()]), { nguoiDat: "Chị Vân (ví dụ)" });
    expect(plan.triggers).toBe("install");
    expect(plan.summary.join(" ")).toMatch(/Chị Vân.*15 phút.*30 phút.*Tắt chạy tự động/);
    const sheet = plan.writes.find((write) => write.sheet === "Đầu mối báo cáo");
    const names =
      sheet?.kind === "sheet"
        ? sheet.block.slice(3).map(([name]) => (name && "value" in name ? name.value : ""))
        : [];
    expect(names).toEqual(["Phường 1", "Phường 2", "Phường 3", "Phường 4"]);
  });
  test("a second set-up is refused, and says who did the first", () => {
    const sheets = [table(), written(ON)];
    const text = refusal(
      outcomeOf("startAutomatic", book(at(0), sheets), { nguoiDat: "Anh Bình" }),
    );
    expect(text).toMatch(/Chị Vân \(ví dụ\), lúc 08:00 20\/06\/2023/);
  });
  test("stopping keeps what was sent", () => {
    const reminded = [
      { day: day(2023, 6, 23), unit: "Phường 3", at: at(455), state: "đã gửi" as const },
    ];
    const plan = planOf("stopAutomatic", book(at(0), [table(), written({ ...ON, reminded })]), {});
    expect(plan.triggers).toBe("remove");
    const [sheet] = plan.writes;
    const grid = sheet?.kind === "sheet" ? sheet.block : [];
    expect(JSON.stringify(grid)).toContain("Phường 3");
  });
  test.each(["startAutomatic", "stopAutomatic"])("%s explains a build without triggers", (id) => {
    const plain = { ...book(at(0)), canRunUnattended: false };
    expect(refusal(outcomeOf(id, plain, {}))).toContain("--tu-dong");
  });
});

describe("what is closed unattended", () => {
  const days = (now: Moment, sheets?: readonly SheetLiteral[]) => {
    const found = daysToClose(book(now, sheets));
    return found.kind === "days" ? found.days.map(formatDay) : found.why;
  };
  test("the table's day, once it is due", () => {
    expect(days(at(479))).toEqual([]);
    expect(days(at(480))).toEqual(["23/06/2023"]);
  });
  test("however late the trigger goes off", () => {
    expect(days(moment(2023, 6, 27, 100))).toEqual(["23/06/2023"]);
  });
  test("nothing where a person has to say the day", () => {
    const undated = { ...table(), grid: [["KẾT QUẢ THỰC HIỆN"], ...table().grid.slice(1)] };
    const found = daysToClose(book(at(480), [undated]));
    expect(found.kind).toBe("unclear");
  });
});

describe("what may be carried out unattended", () => {
  const plan = (more: Partial<Plan>): Plan => ({
    kind: "plan",
    action: "closeDays",
    restsOn: [],
    writes: [],
    summary: [],
    tables: [],
    findings: [],
    ...more,
  });
  const finding = { sheet: "Báo cáo", cell: "C3", code: "x", text: "Ô C3 sai." } as const;
  test("not where a finding blocks", () => {
    expect(whyNotUnattended(plan({ findings: [{ ...finding, severity: "lỗi" }] }))).toBe(
      "Ô C3 sai.",
    );
    expect(
      whyNotUnattended(plan({ findings: [{ ...finding, severity: "lưu ý" }] })),
    ).toBeUndefined();
  });
  test("never on a sheet of the office", () => {
    const mark = { kind: "mark", on: "row", index: 1, value: "x" } as const;
    expect(whyNotUnattended(plan({ writes: [{ ...mark, sheet: "Báo cáo" }] }))).toContain(
      "Báo cáo",
    );
    expect(
      whyNotUnattended(plan({ writes: [{ ...mark, sheet: "Số liệu đã chốt" }] })),
    ).toBeUndefined();
  });
});
