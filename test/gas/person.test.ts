// A person edits the sheet in every gap between two service calls of a commit.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Person } from "../../host/index";
import { district, withTargets } from "./district";
import { closeAll, hostFile, openHost, type Literal, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";

interface Edit {
  readonly title: string;
  readonly edit: (person: Person) => void;
}

const edits: readonly Edit[] = [
  { title: "types into a target", edit: (p) => { p.type(SHEET, "D4", "77"); } },
  { title: "changes an input", edit: (p) => { p.type(SHEET, "C4", "9999"); } },
  { title: "renames a unit", edit: (p) => { p.type(SHEET, "B4", "Xã Dương Quang"); } },
  { title: "renames the header", edit: (p) => { p.type(SHEET, "D2", "Ghi chú"); } },
  { title: "inserts a row above the table", edit: (p) => { p.insertRows(SHEET, 1); } },
  { title: "inserts a row inside", edit: (p) => { p.insertRows(SHEET, 4); } },
  { title: "deletes a row inside", edit: (p) => { p.deleteRows(SHEET, 4); } },
  { title: "inserts a column left of the keys", edit: (p) => { p.insertColumns(SHEET, "A"); } },
  { title: "inserts a column before the target", edit: (p) => { p.insertColumns(SHEET, "D"); } },
  { title: "deletes the first column", edit: (p) => { p.deleteColumns(SHEET, "A"); } },
  { title: "sorts the units", edit: (p) => { p.sort(SHEET, "A3:D5", "C"); } },
];

const jobs = [
  { action: "allocateTargets", grids: district, choices: {}, header: "Chỉ tiêu" },
  {
    action: "allocateTargets",
    grids: { [SHEET]: (withTargets[SHEET] ?? []).map((line, r) => (r === 3 ? [...line.slice(0, 3), 33] : line)) },
    choices: { ghiDe: "thay số đang có" },
    header: "Chỉ tiêu",
  },
] as const;

type Pairs = ReadonlyMap<string, Literal>;

/** What stands beside each unit, wherever rows and columns went. */
function besideUnits(office: Office, header: string): Pairs {
  const grid = office.grid(SHEET) ?? [];
  const at = (text: string): number =>
    Math.max(...grid.map((line) => line.findIndex((cell) => cell === text)));
  const [keys, target] = [at("Đơn vị"), at(header)];
  const column = target < 0 ? at("Ghi chú") : target;
  return new Map(
    grid.flatMap((line) => {
      const key = line[keys];
      const isUnit = typeof key === "string" && /^(Xã|TỔNG)/.test(key);
      return isUnit ? [[key, line[column] ?? null] as const] : [];
    }),
  );
}

/** Values that stand in no unit's row, or in columns where nothing was. */
const figures = (office: Office): readonly string[] =>
  (office.grid(SHEET) ?? []).flatMap((line) => line.filter((cell) => typeof cell === "number").map(String)).sort();

describe("a person edits while a plan is written", () => {
  const cases = jobs.flatMap((job, j) => edits.map((edit) => ({ ...job, ...edit, variant: j + 1 })));
  test.each(cases)(
    "$action ($variant): somebody $title, and nothing ends beside the wrong unit",
    ({ action, grids, choices, header, edit }) => {
      const whole = openHost(hostFile(grids));
      const old = besideUnits(whole, header);
      const planned = whole.preview(action, choices);
      let count = 0;
      whole.host.setHooks({ onServiceCall: ({ phase }) => { if (phase === "before") count += 1; } });
      whole.commit(action, choices, planned.hash);
      const ours = besideUnits(whole, header);
      const verdicts: string[] = [];
      for (let gap = 0; gap < count; gap += 1) {
        closeAll();
        const office = openHost(hostFile(grids));
        const { hash } = office.preview(action, choices);
        office.host.setHooks({
          onServiceCall: ({ index, phase }) => {
            if (index === gap && phase === "after") office.host.asPerson(edit);
          },
        });
        const response = office.commit(action, choices, hash);
        office.host.setHooks({});
        const text = JSON.stringify(response);
        // What the same edit leaves on a sheet that nobody wrote to.
        const control = openHost(hostFile(grids));
        control.host.asPerson(edit);
        const untouched = figures(control);
        const now = besideUnits(office, header);
        const edited = besideUnits(control, header);
        verdicts.push(response.kind === "stopped" ? response.status : response.kind);
        for (const [unit, value] of now) {
          const allowed = [old.get(unit) ?? null, edited.get(unit) ?? null, ours.get(unit) ?? null];
          const isRight = allowed.includes(value);
          expect([gap, unit, value, isRight || text.includes("xem lại"), text]).toEqual([gap, unit, value, true, text]);
          if (!isRight) verdicts.push(`named ${unit}`);
        }
        if (response.kind === "stopped" && response.status === "refused") {
          expect([gap, figures(office), text]).toEqual([gap, untouched, text]);
        }
      }
      console.log(edit.toString().slice(8, 60), verdicts.join(" "));
      expect(verdicts).toContain("refused");
    },
    60_000,
  );
});
