import { describe, expect, test } from "@jest/globals";
import { countVerdicts, type Counts } from "./random/countVerdicts";
import type { Look } from "./random/randomBlock";

const TABLES = Number(process.env["TABLES"] ?? 5000);
const FIRST_SEED = Number(process.env["SEED"] ?? 1);

describe("readTables on random tables", () => {
  const { tables, counts, wrong } = countVerdicts(FIRST_SEED, TABLES);
  console.info(JSON.stringify({ tables, ...counts }));

  const shareOf = (look: Look, verdict: keyof Counts): number => {
    const { exact, asked, "not found": lost, wrong: misread } = counts[look];
    return counts[look][verdict] / (exact + asked + lost + misread);
  };

  test("what is not read exactly is asked about: nothing is wrong in silence", () => {
    expect(tables).toBeGreaterThanOrEqual(TABLES);
    expect(wrong).toEqual([]);
  });

  test.each([
    {
      look: "clean",
      exact: 0.8,
      lost: 0.005,
      why: "asked about only where figures can be read twice",
    },
    { look: "damaged", exact: 0.3, lost: 0.03, why: "many are read all the same" },
    {
      look: "unclear",
      exact: 0,
      lost: 0.03,
      why: "old fonts, two of one meaning, spoilt figures: asked",
    },
  ] as const)("$look tables are found: $why", ({ look, exact, lost }) => {
    expect(shareOf(look, "exact")).toBeGreaterThan(exact);
    expect(shareOf(look, "not found")).toBeLessThan(lost);
  });
});
