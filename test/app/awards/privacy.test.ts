// Keys of citizens stay in their list: nothing that an action says or writes repeats a run of their digits.
import { afterEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { outcomeOf } from "../actions/planned";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { closeAll, hostFile, openHost } from "../../gas/openHost";
import { phasesSheet } from "./ranked";
import { caseSheet, officialsSheet, on } from "./sheets";

afterEach(closeAll);

const ACTIONS = ["rankCollectives", "rankIndividuals", "missingConditions"] as const;
const PEOPLE = [
  ["Lê Mẫu An", "Xã A"],
  ["Vũ Mẫu Bình", "Xã B"],
] as const;

/** CCCD, telephone, damaged, spaced; digits that no date, address or sum here has. */
const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[6-9]{${length}}$`)).map((text) => text);
const key = fc.oneof(
  digits(12),
  digits(12).map((text) => `0${text.slice(1)}`),
  digits(9).map((text) => `+84 ${text}`),
  digits(10).map(Number),
  digits(12).map((text) => text.replace(/(...)(?=.)/g, "$1 ")),
);

interface Drawn {
  readonly keys: readonly (string | number)[];
  readonly rows: readonly (readonly CellLiteral[])[];
}
/** Where else people put such a number by mistake. */
const misplaced = fc.constantFrom("none", "day", "official", "unit", "verified");
const drawn: fc.Arbitrary<Drawn> = fc
  .array(fc.tuple(key, fc.nat(1), misplaced, fc.constantFrom(3, 31)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => ({
    keys: list.map(([own]) => own),
    rows: list.map(([own, who, where, date]) => {
      const [official, unit] = PEOPLE[who] ?? PEOPLE[0];
      const text = String(own);
      return [
        where === "day" ? text : on(date, 3),
        own,
        where === "official" ? `${official} ${text}` : official,
        where === "unit" ? text : unit,
        where === "verified" ? text : "",
      ];
    }),
  }));

const sheets = (rows: Drawn["rows"]): readonly SheetLiteral[] => [
  caseSheet(rows),
  officialsSheet([
    ["Xã A", 2],
    ["Xã B", 1],
  ]),
  phasesSheet(),
];

/** Six digits of a key in a row, marks aside. */
const repeats = (text: string, keys: Drawn["keys"]): readonly string[] => {
  const plain = text.replace(/(?<=\d)[\s.-](?=\d)/g, "");
  return keys
    .flatMap((own) => {
      const bare = String(own).replace(/\D/g, "");
      return Array.from({ length: Math.max(bare.length - 5, 0) }, (_, at) =>
        bare.slice(at, at + 6),
      );
    })
    .filter((run) => plain.includes(run));
};

describe("keys of citizens", () => {
  test.each(ACTIONS)("%s repeats none, whatever is wrong with the list", (action) => {
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom<Record<string, string>>(
          {},
          { soKhongDau: "thêm số 0" },
          { soKhongDau: "giữ nguyên" },
        ),
        ({ keys, rows }, typed) => {
          const outcome = outcomeOf(action, buildWorkbook({ sheets: sheets(rows) }), typed);
          expect(repeats(JSON.stringify(outcome), keys)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("nothing that is written to the workbook, the journal or the log repeats one", () => {
    const keys = ["999888777666", "989 898 989 898", "0979868768"];
    const list = keys.flatMap((own, index) => {
      const [official, unit] = PEOPLE[index % 2] ?? PEOPLE[0];
      return [["10/3/2023", own, "Mức 2", official, unit]];
    });
    const office = openHost(
      hostFile({
        "Danh sách": [["Ngày", "Mã công dân", "Mức độ", "Cán bộ hướng dẫn", "Đơn vị"], ...list],
        "Số cán bộ": [
          ["TT", "Đơn vị", "Số cán bộ"],
          [1, "Xã A", 1],
          [2, "Xã B", 1],
        ],
      }),
    );
    const window = { tuNgay: "15/2/2023", denNgay: "30/4/2023" };
    const said = ACTIONS.map((action) => {
      const typed = { ...window, bang: "'Danh sách'!A2" };
      return [office.preview(action, typed), office.run(action, typed)];
    });
    expect(said.every(([, done]) => done?.kind === "committed")).toBe(true);
    const { workbook, google } = office.host.save();
    const others = Object.values(workbook.sheets).filter(({ name }) => name !== "Danh sách");
    expect(others.map(({ name }) => name)).toContain("Xếp hạng cá nhân");
    const everything = JSON.stringify([said, others, google, office.log]);
    expect(repeats(everything, keys)).toEqual([]);
  });
});
