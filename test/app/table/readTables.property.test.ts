import { describe, expect, test } from "@jest/globals";
import { countVerdicts } from "./random/countVerdicts";

const TABLES = Number(process.env["TABLES"] ?? 5000);
const FIRST_SEED = Number(process.env["SEED"] ?? 1);

describe("readTables on random tables", () => {
  const { tables, clean, damaged, wrong } = countVerdicts(FIRST_SEED, TABLES);
  console.info(JSON.stringify({ tables, clean, damaged }));

  test("what is not read exactly is asked about: nothing is wrong in silence", () => {
    expect(tables).toBeGreaterThanOrEqual(TABLES);
    expect(wrong).toEqual([]);
  });

  test("undamaged tables are found, and asked about only where figures can be read in two ways", () => {
    const all = clean.exact + clean.asked + clean["not found"];
    expect(all).toBeGreaterThan(tables / 3);
    expect(clean.exact / all).toBeGreaterThan(0.8);
    expect(clean["not found"] / all).toBeLessThan(0.005);
  });

  test("many damaged tables are read all the same, and nearly all are found", () => {
    const all = damaged.exact + damaged.asked + damaged["not found"];
    expect(all).toBeGreaterThan(tables / 5);
    expect(damaged.exact / all).toBeGreaterThan(0.3);
    expect(damaged["not found"] / all).toBeLessThan(0.03);
  });
});
