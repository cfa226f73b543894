import { describe, expect, test } from "@jest/globals";
import { performance } from "node:perf_hooks";
import { createContext, Script } from "node:vm";
import { functionTexts } from "../../src/app/messages/functions";
import { pushed } from "./build";

const { code } = pushed();

/** A realm of its own that knows no Google service, as Apps Script's is one of its own. */
function evaluated(): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({});
  new Script(code).runInContext(context);
  return context;
}

/** Arguments as a Vietnamese sheet writes them: ";" between them, "{a; b}" for a column. */
function argumentsOf(formula: string): unknown[] {
  const inner = formula.slice(formula.indexOf("(") + 1, -1);
  const parts = inner.match(/(?:"[^"]*"|\{[^}]*\}|[^;"{}])+/g) ?? [];
  return parts.map((part) => valueOf(part.trim()));
}

function valueOf(literal: string): unknown {
  if (literal.startsWith('"')) return literal.slice(1, -1);
  if (literal.startsWith("{")) {
    return literal
      .slice(1, -1)
      .split(";")
      .map((row) => row.split("\\").map((cell) => valueOf(cell.trim())));
  }
  return Number(literal.replace(",", "."));
}

/** An array of one cell shows as that cell. */
const shownBy = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer)) as unknown;

describe("dist/Code.js, evaluated", () => {
  test.each(Object.entries(functionTexts).map(([name, { example }]) => ({ name, ...example })))(
    "$formula shows $result",
    ({ name, formula, result }) => {
      expect(shownBy(evaluated()[name]?.(...argumentsOf(formula)))).toEqual(result);
    },
  );

  test("shows a wrong argument as a sentence, and as an Error of its own realm", () => {
    const realm = evaluated();
    const attempt = new Script(
      `try { CD_CHITIEUNGAY("abc", 70); "" } catch (error) { error instanceof Error && String(error) }`,
    );
    expect(attempt.runInContext(createContext(realm))).toBe(
      'Error: Tham số "chiTieu" phải là số, đang là “abc”. Hãy sửa ô đó.',
    );
  });

  test("reads dates that the realm of the sheet made, asking the services that cells have for its zone", () => {
    const realm = createContext({
      SpreadsheetApp: {
        getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => "Asia/Ho_Chi_Minh" }),
      },
      Session: { getScriptTimeZone: () => "Asia/Ho_Chi_Minh" },
    });
    new Script(code).runInContext(realm);
    const days = new Script("CD_SONGAY(new Date(2023, 3, 11), new Date(2023, 5, 20))");
    expect(days.runInContext(realm)).toBe(71);
  });
});

/** A script of as many small functions and constants as the budget's 100 KB hold. */
const yardstick = ((): string => {
  const part = (index: number): string =>
    `const names${index}={a:${index},b:"chỉ tiêu ${index}",c:[1,2,${index}]};` +
    `function read${index}(rows,at){let sum=0;for(const row of rows){if(row.at===at)sum+=row.value*${index}}return sum}`;
  let text = "";
  for (let index = 0; Buffer.byteLength(text) < 100 * 1024; index += 1) text += part(index);
  return text;
})();

const RUNS = 15;

const BUDGET_MS = 6;
/** What the yardstick took where the budget was set; elsewhere the budget grows and shrinks with it. */
const YARDSTICK_MS = 4;

/** Median milliseconds to compile and run a script in a fresh context. */
function evaluationTime(script: string): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const context = createContext({});
    // A different text each time, or V8 would find it in its cache.
    const fresh = `${script}\n//${run}`;
    const start = performance.now();
    new Script(fresh).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Infinity;
}

describe("start-up of dist/Code.js", () => {
  test("keeps the budget, measured against 100 KB of plain definitions in the same process", () => {
    const unit = evaluationTime(yardstick);
    const own = evaluationTime(code);
    process.stdout.write(
      `Code.js evaluates in ${own.toFixed(2)} ms (budget ${BUDGET_MS} ms), the yardstick in ${unit.toFixed(2)} ms\n`,
    );
    expect(own / unit).toBeLessThanOrEqual(BUDGET_MS / YARDSTICK_MS);
  });
});
