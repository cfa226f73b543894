// What the product remembers about a table stands on its rows and columns, and goes where they go.
import { afterEach, expect, test } from "@jest/globals";
import { withTargets } from "./district";
import { closeAll, hostFile, openHost, type Office } from "./openHost";

afterEach(closeAll);

const SHEET = "PL 2";

/** The marks on columns, with the header that each column has now. */
function marked(office: Office): readonly string[] {
  const { google } = office.host.save();
  const grid = office.grid(SHEET) ?? [];
  return google.metadata
    .filter(({ on }) => on === "column")
    .map(({ index, value }) => `${String(grid[1]?.[index] ?? "")} ${value}`);
}

function remembered(): Office {
  const office = openHost(hostFile(withTargets));
  expect(office.run("checkReading", { cot: "C", vaiTro: "dân số" }).kind).toBe("committed");
  expect(marked(office)).toEqual([expect.stringMatching(/^Dân số .*population/)]);
  return office;
}

test("a mark follows its column when others are inserted or removed, and when its header is renamed", () => {
  const office = remembered();
  office.host.asPerson((person) => {
    person.insertColumns(SHEET, "B");
  });
  expect(marked(office)).toEqual([expect.stringMatching(/^Dân số /)]);
  office.host.asPerson((person) => {
    person.deleteColumns(SHEET, "A");
    person.type(SHEET, "C2", "Nhân khẩu");
  });
  expect(marked(office)).toEqual([expect.stringMatching(/^Nhân khẩu .*population/)]);
});

test("undo takes marks away, wherever their lines went, and doing again brings them back", () => {
  const office = remembered();
  office.host.asPerson((person) => {
    person.insertColumns(SHEET, "B");
  });
  expect(office.run("undoWrite").kind).toBe("committed");
  expect(office.host.save().google.metadata).toEqual([]);
});

test("a second answer takes the place of the first, and undo brings the first back", () => {
  const office = remembered();
  expect(office.run("checkReading", { cot: "C", vaiTro: "chỉ tiêu" }).kind).toBe("committed");
  expect(marked(office)).toEqual([expect.stringMatching(/target/)]);
  expect(office.run("undoWrite").kind).toBe("committed");
  expect(marked(office)).toEqual([expect.stringMatching(/population/)]);
});
