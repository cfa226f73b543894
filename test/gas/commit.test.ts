import { afterEach, describe, expect, test } from "@jest/globals";
import { district, fileOf, jobs, withTargets } from "./district";
import { closeAll, hostFile, openHost } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";
const printed: string[] = [];

describe("commit", () => {
  test("refuses a plan that is not the one the person saw", () => {
    const office = openHost(hostFile(district));
    const { hash } = office.preview("allocateTargets");
    office.host.asPerson((person) => {
      person.type(SHEET, "C3", "5200");
    });
    const before = office.grid(SHEET);
    const answer = office.commit("allocateTargets", {}, hash);
    expect(answer).toMatchObject({ kind: "stopped", status: "refused", code: "changed" });
    expect(office.grid(SHEET)).toEqual(before);
    expect(office.grid("CD06_Nhật ký")).toBeUndefined();
  });

  test("waits for another commit, then says that somebody is writing", () => {
    const office = openHost(hostFile(district));
    const { hash } = office.preview("allocateTargets");
    office.host.holdLock(true);
    const answer = office.commit("allocateTargets", {}, hash);
    expect(answer).toMatchObject({ status: "refused", code: "busy" });
    office.host.holdLock(false);
    expect(office.commit("allocateTargets", {}, hash).kind).toBe("committed");
  });

  test("names locked cells and writes nothing", () => {
    const file = hostFile(district);
    const protection = {
      sheetId: "100",
      area: { row: 3, column: 3, rows: 1, columns: 1 },
      description: "",
      unprotected: [],
      editable: false,
    };
    const google = { ...file.google, protections: [protection] };
    const office = openHost({ ...file, google });
    const answer = office.run("allocateTargets");
    expect(answer).toMatchObject({ status: "refused", code: "protected" });
    expect(JSON.stringify(answer)).toContain("'PL 2'!D3:D5");
    expect(office.grid(SHEET)).toEqual(openHost(hostFile(district)).grid(SHEET));
  });

  test("answers rubbish with a sentence instead of an error", () => {
    const office = openHost(hostFile(district));
    const answer = JSON.parse(office.host.call("callDialog", "{") as string) as unknown;
    expect(answer).toMatchObject({ kind: "stopped", status: "failed" });
  });

  test("has nothing to write the second time", () => {
    const office = openHost(hostFile(district));
    office.run("allocateTargets");
    const { hash, canCommit } = office.preview("allocateTargets");
    expect(canCommit).toBe(false);
    const answer = office.commit("allocateTargets", {}, hash);
    expect(answer).toMatchObject({ kind: "committed", writes: [] });
    expect(office.grid("CD06_Nhật ký")).toHaveLength(2);
  });

  test.each(jobs)("$action stays within its calls", (job) => {
    const { action, choices } = job;
    const office = openHost(fileOf(job));
    office.host.resetServiceCalls();
    const { hash } = office.preview(action, choices);
    const asked = office.host.serviceCalls().total;
    const sheets = Object.keys(office.host.save().workbook.sheets).length;
    office.host.resetServiceCalls();
    expect(office.commit(action, choices, hash).kind).toBe("committed");
    const { total } = office.host.serviceCalls();
    const made = Object.keys(office.host.save().workbook.sheets).length - sheets;
    printed.push(`${action}: preview ${asked}, commit ${total} calls, ${made} sheets made`);
    expect([action, asked <= 30]).toEqual([action, true]);
    // 12 for each sheet made, of which the journal is one; one for a run of columns.
    expect([action, total <= 31 + 12 * made]).toEqual([action, true]);
  });

  test("rewriting a sheet stays within its calls, the journal being a sheet too", () => {
    const office = openHost(hostFile(withTargets));
    office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: "14/4/2023" });
    const again = { tuNgay: "11/4/2023", denNgay: "20/4/2023" };
    const { hash } = office.preview("dayPlanSheet", again);
    office.host.resetServiceCalls();
    expect(office.commit("dayPlanSheet", again, hash).kind).toBe("committed");
    expect(office.host.serviceCalls().total).toBeLessThanOrEqual(30 + 12 * 2);
  });

  test("a sheet written again still shows its days as days, and hides what only programs read", () => {
    const office = openHost(hostFile(withTargets));
    const stamps = [14, 20].map((day) => {
      office.run("dayPlanSheet", { tuNgay: "11/4/2023", denNgay: `${day}/4/2023` });
      const { workbook } = office.host.save();
      const sheet = Object.values(workbook.sheets).find(({ name }) => name === "Chia từng ngày");
      const cells = Object.values(sheet?.cellData ?? {}).flatMap((line) =>
        Object.values(line as Record<string, { v?: unknown; s?: unknown }>),
      );
      const styleOf = ({ s }: { s?: unknown }) =>
        (typeof s === "string" ? workbook.styles[s] : s) as {
          n?: { pattern?: string };
          cl?: { rgb?: string };
        } | null;
      const days = cells.filter(({ v }) => typeof v === "number" && v > 45_000 && v < 46_000);
      expect(days.map((cell) => styleOf(cell)?.n?.pattern)).toEqual(days.map(() => "dd/mm"));
      expect(days.length).toBeGreaterThan(3);
      const stamp = cells.find(({ v }) => typeof v === "string" && v.startsWith("CD06/1 "));
      expect(stamp && styleOf(stamp)?.cl?.rgb).toMatch(/^(#ffffff|rgb\(255, ?255, ?255\))$/i);
      return String(stamp?.v).split(" ")[2];
    });
    // The stamp of the first time was found again.
    expect(stamps).toEqual(["1", "2"]);
  });

  test("every action of the product has its job, but for those that write nothing", () => {
    const office = openHost(hostFile(district));
    const list = office.ask({ do: "list" });
    const ids = list.kind === "list" ? list.actions.map(({ id }) => id) : [];
    // One makes a document, one a text to copy: both leave the workbook alone. Two belong to the automatic build (automatic.test.ts).
    const without = ["exportWord", "composeZalo", "startAutomatic", "stopAutomatic"];
    const others = ids.filter((id) => !without.includes(id));
    expect([...new Set(jobs.map(({ action }) => action))].sort()).toEqual([...others].sort());
    expect(office.preview("exportWord")).toMatchObject({ writes: [], canCommit: false });
  });

  test("says how many calls each action took", () => {
    console.info(printed.join("\n"));
    expect(printed).toHaveLength(jobs.length);
  });
});
