import { afterEach, describe, expect, test } from "@jest/globals";
import { district, withTargets } from "./district";
import { closeAll, hostFile, openHost, type Literal, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";
const column = (office: Office, index: number): readonly Literal[] =>
  (office.grid(SHEET) ?? []).slice(2, 6).map((line) => line[index] ?? null);

const BLANK = [null, null, null, 100];
const FILLED = [51, 29, 20, 100];

function optionsOf(office: Office): readonly string[] {
  const form = office.ask({ do: "form", action: "undoWrite", choices: {} });
  return form.kind === "form" ? (form.action.fields[0]?.options ?? []) : [];
}

/** Styles of the cells that hold something. */
function looksOf(office: Office, name: string): unknown {
  const { workbook } = office.host.save();
  const sheet = Object.values(workbook.sheets).find((one) => one.name === name);
  return Object.values(sheet?.cellData ?? {}).flatMap((line) =>
    Object.values(line as Record<string, { v?: unknown; s?: unknown }>)
      .filter(({ v }) => v !== undefined && v !== null && v !== "")
      .map(({ s }) => (typeof s === "string" ? workbook.styles[s] : s)),
  );
}

function allocated(): Office {
  const office = openHost(hostFile(district));
  expect(office.run("allocateTargets").kind).toBe("committed");
  expect(column(office, 3)).toEqual(FILLED);
  return office;
}

describe("undoWrite", () => {
  test("gives cells back what they had, and never does again by itself what was undone", () => {
    const office = allocated();
    const done = office.run("undoWrite");
    expect(done).toMatchObject({ kind: "committed", done: "Đã hoàn tác" });
    expect(JSON.stringify(done)).toContain("Đã hoàn tác lần ghi “Phân bổ chỉ tiêu” lúc 15:30");
    expect(JSON.stringify(done)).not.toContain("Thiết lập >");
    expect(column(office, 3)).toEqual(BLANK);
    const again = office.ask({ do: "preview", action: "undoWrite", choices: {} });
    expect(again).toMatchObject({ status: "refused", code: "nothing-to-undo" });
    expect(optionsOf(office)).toEqual([expect.stringMatching(/^Làm lại 1 – Phân bổ chỉ tiêu/)]);
  });

  test("does an undone run again when asked to, after which it can be undone once more", () => {
    const office = allocated();
    for (let time = 0; time < 3; time += 1) {
      expect(office.preview("undoWrite").commit).toBe("Hoàn tác");
      expect(office.run("undoWrite").kind).toBe("committed");
      expect(column(office, 3)).toEqual(BLANK);
      const [lan = ""] = optionsOf(office);
      expect(office.preview("undoWrite", { lan }).commit).toBe("Làm lại");
      expect(office.run("undoWrite", { lan }).kind).toBe("committed");
      expect(column(office, 3)).toEqual(FILLED);
    }
  });

  test("goes back run by run, each time the latest that was not undone", () => {
    const office = allocated();
    const before = office.grid(SHEET);
    office.run("dailyTargets", { tuNgay: "11/4/2023", denNgay: "20/4/2023" });
    office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: "14/4/2023" });
    office.run("undoWrite");
    expect(office.grid("Chia từng ngày")).toBeUndefined();
    office.run("undoWrite");
    expect(office.grid(SHEET)).toEqual(before);
    office.run("undoWrite");
    expect(column(office, 3)).toEqual(BLANK);
  });

  test("leaves and names a cell that was edited since", () => {
    const office = allocated();
    office.host.asPerson((person) => {
      person.type(SHEET, "D4", "33");
    });
    const preview = office.preview("undoWrite");
    expect(preview.findings).toEqual([
      expect.objectContaining({ code: "edited-since", sheet: SHEET, cell: "D4" }),
    ]);
    office.run("undoWrite");
    expect(column(office, 3)).toEqual([null, 33, null, 100]);
  });

  test("finds rows and columns that moved since", () => {
    const office = allocated();
    office.host.asPerson((person) => {
      person.insertRows(SHEET, 4);
      person.insertColumns(SHEET, "B");
      person.sort(SHEET, "A3:E6", "D");
    });
    expect(office.run("undoWrite").kind).toBe("committed");
    expect((office.grid(SHEET) ?? []).slice(2).map((line) => line[4] ?? null)).not.toContain(51);
    expect((office.grid(SHEET) ?? []).flat()).toContain(100);
  });

  test("remembers the last five runs, however often one goes back and forth between them", () => {
    const office = openHost(hostFile(withTargets));
    for (let day = 14; day < 20; day += 1) {
      office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: `${day}/4/2023` });
    }
    const runs = (): readonly string[] =>
      optionsOf(office).map((option) => option.split(" – ")[0] ?? "");
    expect(runs()).toEqual(["6", "5", "4", "3", "2"]);
    const old = office.ask({ do: "preview", action: "undoWrite", choices: { lan: "1" } });
    expect(old).toMatchObject({ kind: "stopped", status: "refused", code: "unknown-option" });
    for (let time = 0; time < 3; time += 1) {
      office.run("undoWrite");
      expect(runs()).toEqual(["5", "4", "3", "2", "Làm lại 6"]);
      office.run("undoWrite", { lan: optionsOf(office)[4] ?? "" });
      expect(runs()).toEqual(["6", "5", "4", "3", "2"]);
    }
    for (let run = 6; run >= 2; run -= 1) expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid("Chia từng ngày")?.[6]).toHaveLength(3 + 4);
  });

  test("removes a sheet that the run made, and makes it again with its looks", () => {
    const office = openHost(hostFile(withTargets));
    const dates = { tuNgay: "11/4/2023", denNgay: "14/4/2023" };
    office.run("dayPlanSheet", dates);
    const made = office.grid("Chia từng ngày");
    const looks = looksOf(office, "Chia từng ngày");
    expect(made?.length).toBeGreaterThan(5);
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid("Chia từng ngày")).toBeUndefined();
    expect(office.run("undoWrite", { lan: optionsOf(office)[0] ?? "" }).kind).toBe("committed");
    expect(office.grid("Chia từng ngày")).toEqual(made);
    expect(looksOf(office, "Chia từng ngày")).toEqual(looks);
  });

  test("gives a sheet that was written over its old contents and looks", () => {
    const office = openHost(hostFile(withTargets));
    office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: "14/4/2023" });
    const [old, looks] = [office.grid("Chia từng ngày"), looksOf(office, "Chia từng ngày")];
    office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: "20/4/2023" });
    expect(looksOf(office, "Chia từng ngày")).not.toEqual(looks);
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid("Chia từng ngày")).toEqual(old);
    expect(looksOf(office, "Chia từng ngày")).toEqual(looks);
  });

  test("takes formulas and a new column's header back", () => {
    const office = openHost(hostFile(withTargets));
    office.run("dailyTargets", { tuNgay: "11/4/2023", denNgay: "20/4/2023" });
    expect(office.grid(SHEET)?.[1]?.[4]).toBe("Chỉ tiêu theo ngày");
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid(SHEET)).toEqual(withTargets[SHEET]);
  });

  test("has nothing to undo in a fresh workbook", () => {
    const office = openHost(hostFile(district));
    const answer = office.ask({ do: "preview", action: "undoWrite", choices: {} });
    expect(answer).toMatchObject({ status: "refused", code: "nothing-to-undo" });
  });

  test("keeps an image longer than a cell", () => {
    const rows = Array.from({ length: 2500 }, (_, i): Literal[] => [
      i + 1,
      `Đơn vị số ${i + 1} của huyện thử nghiệm`,
      1000 + i,
      null,
    ]);
    const [title = [], header = []] = district[SHEET] ?? [];
    const grids = { [SHEET]: [title, header, ...rows, [null, "TỔNG", null, 50_000]] };
    const office = openHost(hostFile(grids));
    expect(office.run("allocateTargets").kind).toBe("committed");
    const journal = office.grid("CD06_Nhật ký")?.[1] ?? [];
    expect(journal[6]).toBeGreaterThan(1);
    for (const piece of journal) expect(String(piece).length).toBeLessThanOrEqual(45_001);
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid(SHEET)).toEqual(grids[SHEET].map((line) => trimmed(line)));
  });
});

/** Without the blanks at its end. */
function trimmed(line: readonly Literal[]): readonly Literal[] {
  const end = line.reduce<number>((last, cell, index) => (cell === null ? last : index + 1), 0);
  return line.slice(0, end);
}
