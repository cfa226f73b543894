// A sheet of the product says by itself, with no script running, whether the numbers it was made from have changed since.
import { afterEach, describe, expect, test } from "@jest/globals";
import { closeAll, hostFile, openHost, type Literal, type Office } from "./openHost";
import { withTargets } from "./district";

afterEach(closeAll);

const OLD = /^SỐ LIỆU CŨ/;

/** What a cell of a sheet shows. */
function shown(office: Office, sheet: string, row: number, column: number): unknown {
  office.host.recalculate();
  const { workbook } = office.host.save();
  const found = Object.values(workbook.sheets).find(({ name }) => name === sheet);
  return found?.cellData?.[row]?.[column]?.v ?? null;
}

describe("Kiểm tra số liệu", () => {
  const odd: readonly (readonly Literal[])[] = [
    ...(withTargets["PL 2"] ?? []),
    [],
    ['=IF(1=1;"";1)', "=1/0", "=1=1", 45_028, "Ghi chú"],
  ];
  const office = (): Office => {
    const made = openHost(hostFile({ "PL 2": odd }));
    expect(made.run("checkFigures").kind).toBe("committed");
    return made;
  };

  test("is not old right after it was made, whatever cells there are", () => {
    expect(shown(office(), "Kiểm tra số liệu", 2, 0)).toBe("");
  });

  test.each([
    ["a figure", "C3", "5101"],
    ["a new text", "C9", "mới"],
    ["a text that goes", "E8", ""],
  ])("is old after an edit: %s", (_what, cell, typed) => {
    const edited = office();
    edited.host.asPerson((person) => {
      person.type("PL 2", cell, typed);
    });
    expect(shown(edited, "Kiểm tra số liệu", 2, 0)).toMatch(OLD);
  });
});
