import { describe, expect, test } from "@jest/globals";
import { numberColumn } from "../../../src/app/table/numberColumn";
import { readTables } from "../../../src/app/table/readTables";
import { SURE, type Table } from "../../../src/app/table/table";
import { buildSheet } from "../../support/snapshotBuilder";
import { randomTable, type RandomTable } from "./randomTable";

const TABLES = Number(process.env["TABLES"] ?? 2500);
const FIRST_SEED = Number(process.env["SEED"] ?? 1);

type Verdict = "exact" | "asked" | `wrong: ${string}`;

const rowsVerdict = (expected: RandomTable, table: Table): Verdict => {
  const named = (kind: string) => table.rows.filter((row) => row.kind === kind);
  const names = named("unit").map(({ name }) => name);
  if (names.join("|") !== expected.names.join("|")) return `wrong: units ${names.join("|")}`;
  return named("total").length === expected.totals ? "exact" : "wrong: total rows";
};

const columnVerdict = (expected: RandomTable, table: Table, offset: number): Verdict => {
  const index = expected.left + offset;
  const column = table.columns.find((one) => one.index === index);
  if (column === undefined || column.confidence < SURE) return "asked";
  const wanted = expected.roles[offset];
  if (column.role !== wanted)
    return `wrong: ${column.header} is ${column.role}, not ${wanted ?? ""}`;
  return "exact";
};

const figuresVerdict = (expected: RandomTable, table: Table, offset: number): Verdict => {
  const values = expected.figures.map((row) => row[offset] ?? null);
  if (values.every((value) => value === null)) return "exact";
  const column = numberColumn(buildSheet(expected.sheet), table, expected.left + offset, "count");
  const read = column.units.map(({ figure }) =>
    figure.kind === "value" ? figure.value : figure.kind,
  );
  return read.every((value, index) => value === values[index] || value === "problem")
    ? "exact"
    : `wrong: figures ${read.join(" ")}`;
};

const judge = (expected: RandomTable): Verdict => {
  const [table, ...others] = readTables(buildSheet(expected.sheet));
  if (table === undefined) return "asked";
  if (others.length > 0) return "wrong: several tables";
  const key = table.columns.find(({ index }) => index === table.keyColumn);
  if ((key?.confidence ?? 0) < SURE || key?.role !== "unit") return "asked";
  const verdicts = [
    rowsVerdict(expected, table),
    ...expected.roles.map((_, offset) => columnVerdict(expected, table, offset)),
    ...expected.roles.map((_, offset) => figuresVerdict(expected, table, offset)),
  ];
  const wrong = verdicts.find((verdict) => verdict.startsWith("wrong"));
  return wrong ?? (verdicts.includes("asked") ? "asked" : "exact");
};

describe("readTables on random tables", () => {
  test("what is not read exactly is asked about, and clean tables are nearly always read", () => {
    const counts = { clean: 0, cleanExact: 0, damaged: 0, damagedExact: 0 };
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + TABLES; seed += 1) {
      const table = randomTable(seed);
      const verdict = judge(table);
      if (verdict.startsWith("wrong")) wrong.push(`seed ${seed}: ${verdict}`);
      const exact = verdict === "exact" ? 1 : 0;
      counts[table.damaged ? "damaged" : "clean"] += 1;
      counts[table.damaged ? "damagedExact" : "cleanExact"] += exact;
    }
    console.info(JSON.stringify(counts));
    expect(wrong).toEqual([]);
    expect(counts.clean).toBeGreaterThan(TABLES / 3);
    expect(counts.cleanExact / counts.clean).toBeGreaterThan(0.95);
  });
});
