import { afterEach, describe, expect, test } from "@jest/globals";
import { district, withTargets } from "./district";
import { closeAll, hostFile, openHost, type Literal, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";
const column = (office: Office, index: number): readonly Literal[] =>
  (office.grid(SHEET) ?? []).slice(2, 6).map((line) => line[index] ?? null);

const BLANK = [null, null, null, 100];
const FILLED = [51, 29, 20, 100];

function allocated(): Office {
  const office = openHost(hostFile(district));
  expect(office.run("allocateTargets").kind).toBe("committed");
  expect(column(office, 3)).toEqual(FILLED);
  return office;
}

describe("undoWrite", () => {
  test("gives cells back what they had, and an undo can be undone", () => {
    const office = allocated();
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(column(office, 3)).toEqual(BLANK);
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(column(office, 3)).toEqual(FILLED);
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

  test("remembers the last five runs and no more", () => {
    const office = allocated();
    for (let run = 0; run < 6; run += 1) office.run("undoWrite");
    const form = office.ask({ do: "form", action: "undoWrite", choices: {} });
    const options = form.kind === "form" ? form.action.fields[0]?.options : null;
    expect(options).toHaveLength(5);
    expect(options?.[0]).toMatch(/^7 – Hoàn tác lần ghi gần nhất/);
    const old = office.ask({ do: "preview", action: "undoWrite", choices: { lan: "1" } });
    expect(old).toMatchObject({ kind: "stopped", status: "refused", code: "unknown-option" });
  });

  test("removes a sheet that the run made, and makes it again", () => {
    const office = openHost(hostFile(withTargets));
    const dates = { tuNgay: "11/4/2023", denNgay: "14/4/2023" };
    office.run("dayPlanSheet", dates);
    const made = office.grid("Chia từng ngày");
    expect(made?.length).toBeGreaterThan(5);
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid("Chia từng ngày")).toBeUndefined();
    expect(office.run("undoWrite").kind).toBe("committed");
    expect(office.grid("Chia từng ngày")).toEqual(made);
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
    expect(journal[5]).toBeGreaterThan(1);
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
