// How often does each action ask Google? Counted on the headless host, on every example workbook, with default answers and
// questions answered as guessed; each twice, since the first time makes sheets and later ones write them again.
//
// A preview and a commit are two executions, which look at the workbook anew; each has to keep the budget by itself. It is 30
// calls, and for a commit 12 more for each sheet of the product that it writes, of which the hidden journal is always one,
// and one for each run of adjacent columns of the office.
import { readdirSync } from "node:fs";
import type { Response } from "../src/app/protocol";
import { runsOf } from "../src/app/plan/runsOf";
import { parseAddress } from "../src/app/text/a1";
import { builtHost, type Office } from "./builtHost";

const BUDGET = 30;
const PER_SHEET = 12;
const MOST_TIMES = 2;

type Committed = Extract<Response, { kind: "committed" }>;

/** Sheets of the product that a commit wrote, and runs of columns of the office. */
function written({ writes }: Committed, office: ReadonlySet<string>) {
  const sheets = new Set(writes.map(({ sheet }) => sheet).filter((name) => !office.has(name)));
  const columns = new Map<string, number[]>();
  for (const { sheet, range } of writes) {
    if (!office.has(sheet)) continue;
    const first = parseAddress(range.split(",")[0] ?? "")?.area.column ?? 0;
    columns.set(sheet, [...(columns.get(sheet) ?? []), first]);
  }
  const runs = [...columns.values()].reduce(
    (sum, list) => sum + runsOf([...new Set(list)]).length,
    0,
  );
  return { sheets: sheets.size, runs };
}

const verdict = (calls: number, budget: number): string => {
  if (calls > budget) process.exitCode = 1;
  return `${calls} of ${budget}${calls > budget ? " BROKEN" : ""}`;
};

/** Runs an action once; false when there was nothing to write. */
function once(office: Office, label: string, action: string, own: ReadonlySet<string>): boolean {
  const { host } = office;
  host.resetServiceCalls();
  const { choices, answer } = office.preview(action);
  const asked = verdict(host.serviceCalls().total, BUDGET);
  if (answer.kind !== "preview" || !answer.canCommit) {
    console.log(`${label}: preview ${asked}, nothing to write (${answer.kind})`);
    return false;
  }
  host.resetServiceCalls();
  const done = office.ask({ do: "commit", action, choices, hash: answer.hash });
  const { total } = host.serviceCalls();
  if (done.kind !== "committed") throw new Error(`${label}: ${JSON.stringify(done)}`);
  const { sheets, runs } = written(done, own);
  const commit = verdict(total, BUDGET + PER_SHEET * (sheets + 1) + runs);
  const parts = `${sheets} sheets and the journal, ${runs} runs of columns`;
  console.log(`${label}: preview ${asked}, commit ${commit} (${parts})`);
  return true;
}

const sheetsOf = ({ host }: Office): ReadonlySet<string> =>
  new Set(Object.values(host.save().workbook.sheets).map(({ name }) => name ?? ""));

async function main(): Promise<void> {
  const { openExample } = await builtHost();
  for (const example of readdirSync("examples").filter((name) => name.endsWith(".xlsx"))) {
    const first = openExample(example);
    const list = first.ask({ do: "list" });
    first.host.dispose();
    if (list.kind !== "list") throw new Error(`No list: ${list.kind}`);
    for (const { id, path } of list.actions) {
      const office = openExample(example);
      const own = sheetsOf(office);
      for (let time = 1; time <= MOST_TIMES; time += 1) {
        if (!once(office, `${example} | ${path} | ${time}`, id, own)) break;
      }
      office.host.dispose();
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
