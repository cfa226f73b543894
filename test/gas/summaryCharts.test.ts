// The charts of the page "Tổng hợp": one set of them whatever happens, and none of a person's.
import { afterEach, describe, expect, test } from "@jest/globals";
import { ACTIVATED, ARCHIVE, archiveGrid } from "../app/summary/district";
import { withArchive } from "./district";
import { closeAll, hostFile, Killed, openHost, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "Tổng hợp";
const DATES = { tuNgay: "23/6/2023", denNgay: "2/7/2023" };
const UNITS = ["Xã An Phú", "Xã Bình Minh", "Xã Cẩm Sơn"];
const undo = (office: Office) => office.run("undoWrite");

const charts = (office: Office) =>
  office.host.charts().map(({ type, title, sheet, ranges, labels }) => ({
    type,
    title,
    sheet,
    ranges,
    labels: labels.length,
  }));

const DRAWN = [
  {
    type: "LINE",
    title: "Tài khoản kích hoạt: kế hoạch và thực hiện theo ngày",
    sheet: SHEET,
    ranges: ["'Tổng hợp'!I4:K14"],
    labels: 10,
  },
  {
    type: "BAR",
    title: "Tỷ lệ hoàn thành theo đơn vị",
    sheet: SHEET,
    ranges: ["'Tổng hợp'!L4:N7"],
    labels: 3,
  },
];

/** The same district once a further day is closed. */
const laterFile = (office: Office) => {
  office.host.asPerson((person) => {
    const row = (office.grid(ARCHIVE) ?? []).length + 1;
    const days = archiveGrid([ACTIVATED], UNITS, { 3: [[7], [1], [2]] }).slice(4);
    days.forEach(([, unit, , , , figure], index) => {
      if (typeof unit !== "string" || typeof figure !== "number") throw new Error("no such line");
      person.type(ARCHIVE, `A${row + index}`, "26/6/2023");
      person.type(ARCHIVE, `B${row + index}`, unit);
      person.type(ARCHIVE, `F${row + index}`, String(figure));
    });
  });
};

/** The page as a person sees it: its first eight columns. */
const page = (office: Office) => (office.grid(SHEET) ?? []).map((line) => line.slice(0, 8));

const valueAt = (office: Office, row: number, column: number): unknown => {
  const { workbook } = office.host.save();
  const sheet = Object.values(workbook.sheets).find(({ name }) => name === SHEET);
  const cells = (sheet?.cellData ?? {}) as Record<number, Record<number, { v?: unknown }>>;
  return cells[row]?.[column]?.v ?? "";
};

describe("the charts of the summary", () => {
  test("are drawn from the cells beside the page, hidden ones included", () => {
    const office = openHost(hostFile(withArchive));
    expect(office.run("updateSummary", DATES).kind).toBe("committed");
    expect(charts(office)).toEqual(DRAWN);
    const [line, bars] = office.host.charts();
    expect(line?.series.map(({ name, isDashed }) => [name, isDashed])).toEqual([
      ["Kế hoạch", true],
      ["Thực hiện", false],
    ]);
    expect(line?.series[1]?.values).toEqual([11, 20, 27, ...Array<null>(7).fill(null)]);
    expect(line?.series[0]?.values[9]).toBe(100);
    expect(bars?.labels).toEqual([
      "Xã Cẩm Sơn  35,0 %",
      "Xã An Phú  29,4 %",
      "Xã Bình Minh  17,2 %",
    ]);
  });

  test("stay one set however often the page is made, within its calls", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    laterFile(office);
    const { hash } = office.preview("updateSummary", DATES);
    office.host.resetServiceCalls();
    expect(office.commit("updateSummary", DATES, hash).kind).toBe("committed");
    // The journal is a product sheet too.
    expect(office.host.serviceCalls().total).toBeLessThanOrEqual(30 + 12 * 2);
    expect(charts(office)).toEqual(DRAWN);
    expect(office.host.charts()[0]?.series[1]?.values.slice(0, 4)).toEqual([11, 20, 27, 37]);
  });

  test("leave a person's own chart on the page where it is", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    const file = office.host.save();
    const [ours] = file.google.charts;
    if (!ours) throw new Error("no chart");
    const range = { sheetId: ours.sheetId, row: 6, column: 0, rows: 2, columns: 3 };
    const own = { ...ours, id: 77, ranges: [range], options: { title: "Của tôi" } };
    const again = openHost({
      ...file,
      google: { ...file.google, charts: [own, ...file.google.charts] },
    });
    again.run("updateSummary", DATES);
    expect(charts(again).map(({ title }) => title)).toEqual([
      "Của tôi",
      ...DRAWN.map(({ title }) => title),
    ]);
  });

  test("go with their sheet when its making is undone, and come back when that is done again", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    expect(undo(office).kind).toBe("committed");
    expect(office.grid(SHEET)).toBeUndefined();
    expect(charts(office)).toEqual([]);
    const { options } = formField(office);
    const redo = options?.find((option) => option.startsWith("Làm lại")) ?? "";
    expect(office.run("undoWrite", { lan: redo }).kind).toBe("committed");
    expect(charts(office)).toEqual(DRAWN);
  });

  test("are those of the page before when its rewriting is undone", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    const before = { charts: office.host.charts(), page: page(office) };
    office.run("updateSummary", { ...DATES, denNgay: "7/7/2023" });
    expect(charts(office)[0]?.labels).toBe(15);
    expect(undo(office).kind).toBe("committed");
    expect(page(office)).toEqual(before.page);
    const plain = (all: typeof before.charts) => all.map((chart) => ({ ...chart, id: 0 }));
    expect(plain(office.host.charts())).toEqual(plain(before.charts));
  });

  test.each(["Sheet.removeChart", "Sheet.insertChart"])(
    "are whole again after a run died at %s",
    (name) => {
      const office = openHost(hostFile(withArchive));
      office.run("updateSummary", DATES);
      const later = { ...DATES, denNgay: "7/7/2023" };
      const { hash } = office.preview("updateSummary", later);
      let count = 0;
      office.host.setHooks({
        onServiceCall: (call) => {
          if (call.name !== name || call.phase !== "after") return;
          count += 1;
          // After the first of two: one chart is gone, or there is one too few.
          if (count === 1) throw new Killed("applied");
        },
      });
      expect(() => office.commit("updateSummary", later, hash)).toThrow();
      office.host.setHooks({});
      expect(charts(office)).not.toEqual(DRAWN);
      // Whatever is run next heals first.
      office.run("checkFigures");
      expect(charts(office)).toEqual(DRAWN);
    },
  );
});

const formField = (office: Office): { readonly options: readonly string[] | null } => {
  const answer = office.ask({ do: "form", action: "undoWrite", choices: {} });
  if (answer.kind !== "form") throw new Error(answer.kind);
  return answer.action.fields[0] ?? { options: null };
};

describe("the mark of old figures", () => {
  const STALE = 2;
  const marked = (office: Office): string => String(valueAt(office, STALE, 0));

  test("is not there while nothing has changed", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    expect(marked(office)).toBe("");
  });

  test.each([
    ["a closed figure is corrected", ARCHIVE, "F5", "9"],
    ["a blank becomes a zero", ARCHIVE, "F13", "0"],
    ["a day is closed", ARCHIVE, "A14", "26/6/2023"],
    ["a target changes", "PL 2", "D3", "52"],
    ["the typed total changes", "PL 2", "D6", "101"],
    ["a unit gets another name", "PL 2", "B3", "Xã An Thịnh"],
    ["the population changes", "PL 2", "C4", "2901"],
  ])("%s", (_, sheet, cell, typed) => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    office.host.asPerson((person) => {
      person.type(sheet, cell, typed);
    });
    expect(marked(office)).toBe("SỐ LIỆU CŨ — tính lúc 15:30 12/06/2023");
  });

  test("two figures that change places", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    office.host.asPerson((person) => {
      person.type(ARCHIVE, "F5", "2");
      person.type(ARCHIVE, "F6", "5");
    });
    expect(marked(office)).toContain("SỐ LIỆU CŨ");
  });

  test("lines put above tables are no change", () => {
    const office = openHost(hostFile(withArchive));
    office.run("updateSummary", DATES);
    office.host.asPerson((person) => {
      person.insertRows(ARCHIVE, 1);
      person.insertRows("PL 2", 1);
    });
    expect(marked(office)).toBe("");
  });

  test("the campaign's dates change where they are kept", () => {
    const office = openHost(hostFile(withArchive));
    office.run("dailyTargets", { ...DATES });
    office.run("updateSummary");
    expect(marked(office)).toBe("");
    const settings = office.grid("Thông tin chiến dịch") ?? [];
    const row = settings.findIndex(([code]) => code === "GĐ1");
    office.host.asPerson((person) => {
      person.type("Thông tin chiến dịch", `E${row + 1}`, "3/7/2023");
    });
    expect(marked(office)).toContain("SỐ LIỆU CŨ");
  });
});
