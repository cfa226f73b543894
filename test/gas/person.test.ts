// A person edits the sheet in every gap between two service calls of a commit.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { HostFile, Person } from "../../host/index";
import { district, withTargets } from "./district";
import { closeAll, hostFile, openHost, type Literal, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";
const RENAMED = "Xã Dương Quang";

interface Edit {
  readonly title: string;
  readonly edit: (person: Person) => void;
}

const edits: readonly Edit[] = [
  {
    title: "types into a target",
    edit: (p) => {
      p.type(SHEET, "D4", "77");
    },
  },
  {
    title: "changes an input",
    edit: (p) => {
      p.type(SHEET, "C4", "9999");
    },
  },
  {
    title: "renames a unit",
    edit: (p) => {
      p.type(SHEET, "B4", RENAMED);
    },
  },
  {
    title: "renames the header",
    edit: (p) => {
      p.type(SHEET, "D2", "Ghi chú");
    },
  },
  {
    title: "inserts a row above the table",
    edit: (p) => {
      p.insertRows(SHEET, 1);
    },
  },
  {
    title: "inserts a row inside",
    edit: (p) => {
      p.insertRows(SHEET, 4);
    },
  },
  {
    title: "deletes a row inside",
    edit: (p) => {
      p.deleteRows(SHEET, 4);
    },
  },
  {
    title: "inserts a column left of the keys",
    edit: (p) => {
      p.insertColumns(SHEET, "A");
    },
  },
  {
    title: "inserts a column before the target",
    edit: (p) => {
      p.insertColumns(SHEET, "D");
    },
  },
  {
    title: "deletes the first column",
    edit: (p) => {
      p.deleteColumns(SHEET, "A");
    },
  },
  {
    title: "sorts the units",
    edit: (p) => {
      p.sort(SHEET, "A3:D5", "C");
    },
  },
];

const oneTargetOff = (withTargets[SHEET] ?? []).map((line, row) =>
  row === 3 ? [...line.slice(0, 3), 33] : line,
);

/** Settings are there already, so that the run writes its column and nothing else. */
function settledFile(): HostFile {
  const office = openHost(hostFile(withTargets));
  const choices = { tuNgay: "11/4/2023", denNgay: "20/4/2023" };
  expect(office.run("dailyTargets", choices).kind).toBe("committed");
  expect(office.run("undoWrite").kind).toBe("committed");
  return office.host.save();
}

const jobs = [
  {
    what: "targets into a blank column",
    action: "allocateTargets",
    file: () => hostFile(district),
    choices: {},
    header: "Chỉ tiêu",
    edits,
  },
  {
    what: "one target over another figure",
    action: "allocateTargets",
    file: () => hostFile({ [SHEET]: oneTargetOff }),
    choices: { ghiDe: "thay số đang có" },
    header: "Chỉ tiêu",
    edits,
  },
  {
    what: "formulas into a new column",
    action: "dailyTargets",
    file: settledFile,
    choices: { tuNgay: "11/4/2023", denNgay: "20/4/2023" },
    header: "Chỉ tiêu theo ngày",
    edits: edits.filter(({ title }) => /row inside|left of the keys|sorts/.test(title)),
  },
];

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
      // A unit that somebody renames keeps its row.
      const unit = key === RENAMED ? "Xã Bình Minh" : key;
      return isUnit && typeof unit === "string" ? [[unit, line[column] ?? null] as const] : [];
    }),
  );
}

/** Values that stand in no unit's row, or in columns where nothing was. */
const figures = (office: Office): readonly string[] =>
  (office.grid(SHEET) ?? [])
    .flatMap((line) => line.filter((cell) => typeof cell === "number").map(String))
    .sort();

describe("a person edits while a plan is written", () => {
  const cases = jobs.flatMap((job) => job.edits.map((edit) => ({ ...job, ...edit })));
  test.each(cases)(
    "$what: somebody $title, and nothing ends beside the wrong unit",
    ({ action, file: fileOf, choices, header, edit }) => {
      const file = fileOf();
      const whole = openHost(file);
      const old = besideUnits(whole, header);
      const planned = whole.preview(action, choices);
      let count = 0;
      whole.host.setHooks({
        onServiceCall: ({ phase }) => {
          if (phase === "before") count += 1;
        },
      });
      whole.commit(action, choices, planned.hash);
      const ours = besideUnits(whole, header);
      const verdicts: string[] = [];
      // What the same edit leaves on a sheet that nobody wrote to.
      const control = openHost(file);
      control.host.asPerson(edit);
      const untouched = figures(control);
      const edited = besideUnits(control, header);
      for (let gap = 0; gap < count; gap += 1) {
        closeAll();
        const office = openHost(file);
        const { hash } = office.preview(action, choices);
        office.host.setHooks({
          onServiceCall: ({ index, phase }) => {
            if (index === gap && phase === "after") office.host.asPerson(edit);
          },
        });
        const response = office.commit(action, choices, hash);
        office.host.setHooks({});
        const text = JSON.stringify(response);
        const now = besideUnits(office, header);
        verdicts.push(response.kind === "stopped" ? response.status : response.kind);
        for (const [unit, value] of now) {
          const allowed = [old.get(unit) ?? null, edited.get(unit) ?? null, ours.get(unit) ?? null];
          // Formulas are the same in every row, but for the cells they name.
          const isRight = allowed.some(
            (one) =>
              String(one).replace(/[A-Z]\d+/g, "") === String(value).replace(/[A-Z]\d+/g, "") &&
              (typeof value === "string" || one === value),
          );
          expect([gap, unit, value, isRight || text.includes("xem lại"), text]).toEqual([
            gap,
            unit,
            value,
            true,
            text,
          ]);
          if (!isRight) verdicts.push(`named ${unit}`);
        }
        if (response.kind === "stopped" && response.status === "refused") {
          expect([gap, figures(office), text]).toEqual([gap, untouched, text]);
        }
      }
      expect(verdicts).toContain("refused");
    },
    60_000,
  );
});
