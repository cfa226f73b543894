import { describe, expect, test } from "@jest/globals";
import { choiceField } from "../../../src/app/fields/choiceField";
import { columnField } from "../../../src/app/fields/columnField";
import { dayField } from "../../../src/app/fields/dayField";
import type { Field, FieldContext } from "../../../src/app/fields/field";
import { optionalField } from "../../../src/app/fields/optionalField";
import { tableField } from "../../../src/app/fields/tableField";
import { unitsField } from "../../../src/app/fields/unitsField";
import { wholeField } from "../../../src/app/fields/wholeField";
import { readTables } from "../../../src/app/table/readTables";
import { annex } from "../actions/binhGia";
import { buildWorkbook, day } from "../../support/snapshotBuilder";

const workbook = buildWorkbook({ sheets: [annex()] });
const sheet = workbook.sheet("Phụ lục 2");
const table = sheet && readTables(sheet)[0];
const context: FieldContext = { workbook, name: "o", label: "Ô", table, earlier: {} };
const read = <T>(field: Field<T>, typed?: string) => field.read(typed, context);
const valueOf = <T>(field: Field<T>, typed?: string): T | string => {
  const { outcome } = read(field, typed);
  return outcome.kind === "value" ? outcome.value : outcome.kind;
};

describe("choiceField", () => {
  const field = choiceField(["giữ đúng tổng", "webster"], "giữ đúng tổng");
  test.each<[typed: string | undefined, value: string, why: string]>([
    ["GIU DUNG TONG", "giữ đúng tổng", "without case or diacritics"],
    [undefined, "giữ đúng tổng", "left alone"],
    ["  ", "giữ đúng tổng", "emptied"],
    ["Webster", "webster", "another word"],
    ["web", "problem", "half a word is no choice"],
  ])("%s is %s: %s", (typed, value) => {
    expect(valueOf(field, typed)).toBe(value);
  });
});

describe("wholeField", () => {
  const field = wholeField(() => ({ kind: "value", value: 7 }));
  test.each([
    ["17.410", 17410],
    ["17,410", 17410],
    ["17 410", 17410],
    ["0", 0],
    [undefined, 7],
    ["-1", "problem"],
    ["2,5", "problem"],
    ["9007199254740993", "problem"],
    ["#REF!", "problem"],
  ])("%s is %s", (typed, value) => {
    expect(valueOf(field, typed)).toBe(value);
  });
});

describe("dayField", () => {
  const field = dayField(() => undefined);
  test.each([
    ["11/4/2023", day(2023, 4, 11)],
    ["ngày 11 tháng 4 năm 2023", day(2023, 4, 11)],
    ["2023-04-11", day(2023, 4, 11)],
    ["4/11/2023", day(2023, 11, 4)],
    ["31/6/2023", "problem"],
    ["29/2/2023", "problem"],
    ["mai", "problem"],
    [undefined, "question"],
  ])("%s is %s", (typed, value) => {
    expect(valueOf(field, typed)).toBe(value);
  });
});

describe("columnField", () => {
  const indexOf = (typed?: string): unknown => {
    const value = valueOf(columnField("target"), typed);
    return typeof value === "string" ? value : value.index;
  };
  test.each<[typed: string | undefined, index: number | string, why: string]>([
    [undefined, 3, "the sure column of the role"],
    ["d", 3, "a letter"],
    ["C – Tổng số dân thường trú trên 14 tuổi", 2, "an option"],
    ["tong so dan thuong tru tren 14 tuoi", 2, "a header without diacritics"],
    ["Z", "problem", "no column of the table"],
  ])("%s is column %s: %s", (typed, index) => {
    expect(indexOf(typed)).toBe(index);
  });

  test("asks, with all columns to choose from, where no column has the role", () => {
    const { outcome, options } = read(columnField("floor"));
    expect(outcome.kind).toBe("question");
    expect(options).toHaveLength(5);
  });
});

test("an optional field left empty has no value and asks nothing", () => {
  const field = optionalField(columnField("floor"));
  expect(valueOf(field)).toBeUndefined();
  expect(valueOf(field, "")).toBeUndefined();
  expect(valueOf(field, "Z")).toBe("problem");
});

describe("unitsField", () => {
  const names = (typed: string): unknown => {
    const value = valueOf(unitsField(), typed);
    return typeof value === "string" ? value : value.map(({ name }) => name);
  };
  test.each([
    ["Tân Hòa; Hòa Bình", ["Tân Hòa", "Hòa Bình"]],
    ["xã Tân Hoà", ["Tân Hòa"]],
    ["tan hoa", ["Tân Hòa"]],
    ["Tân Hòa; Tân Hoà", ["Tân Hòa"]],
    ["", []],
    ["Tân An", "problem"],
  ])("%s is %j", (typed, units) => {
    expect(names(typed)).toEqual(units);
  });
});

describe("tableField", () => {
  const field = tableField({ fits: () => true });
  const nameOf = (typed?: string): unknown => {
    const value = valueOf(field, typed);
    return typeof value === "string" ? value : value.sheet;
  };
  test.each<[typed: string | undefined, name: string, why: string]>([
    [undefined, "Phụ lục 2", "the only table"],
    ["'Phụ lục 2'!B7", "Phụ lục 2", "any of its cells"],
    ["phu luc 2", "Phụ lục 2", "the name of its sheet"],
    ["'Phụ lục 9'!B7", "problem", "a sheet that is not there"],
  ])("%s is on %s: %s", (typed, name) => {
    expect(nameOf(typed)).toBe(name);
  });

  test("sheets of our own are never offered", () => {
    const own = buildWorkbook({ sheets: [{ ...annex(), name: "Thông tin chiến dịch" }] });
    expect(field.read(undefined, { ...context, workbook: own }).outcome.kind).toBe("problem");
  });
});

describe("tableField", () => {
  const two = buildWorkbook({ sheets: [annex(), annex({ name: "Phụ lục 3" })] });
  const field = tableField({ fits: () => true });
  const at = (listsAll: boolean, typed?: string) =>
    field.read(typed, {
      workbook: two,
      name: "bang",
      label: "Bảng",
      table: undefined,
      earlier: {},
      listsAll,
    });

  test("a form lists the tables of every sheet, each with its title", () => {
    const { options, shown } = at(true);
    expect(options).toHaveLength(2);
    expect(options?.[1]).toMatch(/^'Phụ lục 3'!A6 – CHỈ TIÊU KÍCH HOẠT/);
    expect(shown).toBe(options?.[0]);
  });

  test("a plan reads no sheet but its own", () => {
    const workbook = buildWorkbook({ sheets: [annex(), annex({ name: "Phụ lục 3" })] });
    field.read(undefined, { workbook, name: "bang", label: "Bảng", table: undefined, earlier: {} });
    expect(workbook.sheetsRead).toEqual(["Phụ lục 2"]);
  });

  test.each([
    ["'Phụ lục 3'!C9", "any cell of the table"],
    ["'Phụ lục 3'!A6 – CHỈ TIÊU KÍCH HOẠT …", "what the list offered"],
    ["phu luc 3", "the name of its sheet"],
  ])("%s names it: %s", (typed) => {
    const { outcome } = at(false, typed);
    expect(outcome.kind === "value" && outcome.value.sheet).toBe("Phụ lục 3");
  });
});
