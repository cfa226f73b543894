// Counting cases: each citizen once, per official and per unit, against DuckDB and Arquero, in one process.
// All three start from rows in memory and must give the same figures before anything is timed.
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { citizenIndex } from "../src/domain/awards/citizenIndex";
import { countCases } from "../src/domain/awards/countCases";
import { citizenKey } from "../src/app/awards/citizenKey";
import { measure } from "./measure";
import { report } from "./report";

const UNITS = 23;
const OFFICIALS = 70;
const FIRST_DAY = 44_987;
const DAYS = 90;
/** As many as a district has people of age. */
const FIRST = 84_000;

type Row = readonly [day: number, citizen: string, official: string, unit: string];

/** Made-up cases, the same at every run: one in about thirty is a second claim on a citizen. */
const rowsOf = (count: number): readonly Row[] => {
  let state = 42;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const citizens = Math.round(count * 0.97);
  return Array.from({ length: count }, (_, index) => {
    const official = next(UNITS * OFFICIALS);
    const citizen = index < citizens ? index : next(citizens);
    return [
      FIRST_DAY + next(DAYS),
      `999${String(citizen * 7 + 1).padStart(9, "0")}`,
      `Cán bộ ${String(official)}`,
      `Xã ${String(official % UNITS)}`,
    ];
  });
};

type Counts = ReadonlyMap<string, number>;

/** As the product counts: names and citizens numbered in one pass, then the rule of the domain. */
const ours = (rows: readonly Row[]): Counts => {
  const index = citizenIndex(rows.length);
  const names = new Map<string, number>();
  const units = new Map<string, number>();
  const idOf = (known: Map<string, number>, name: string): number => {
    const id = known.get(name);
    if (id !== undefined) return id;
    known.set(name, known.size);
    return known.size - 1;
  };
  const list = {
    citizens: new Int32Array(rows.length),
    officials: new Int32Array(rows.length),
    units: new Int32Array(rows.length),
    days: new Int32Array(rows.length),
    standings: new Uint8Array(rows.length).fill(1),
  };
  rows.forEach(([day, citizen, official, unit], row) => {
    list.days[row] = day;
    list.citizens[row] = index.idOf(citizenKey(citizen));
    list.officials[row] = idOf(names, official);
    list.units[row] = idOf(units, unit);
  });
  const counts = { citizens: index.size, officials: names.size, units: units.size };
  const count = countCases({ ...list, counts, verified: new Map() });
  return new Map([
    ...[...names].map(([name, id]) => [name, count.officials[id]?.counted ?? 0] as const),
    ...[...units].map(([name, id]) => [name, count.units[id]?.counted ?? 0] as const),
  ]);
};

const SQL = `
  WITH claimed AS (
    SELECT citizen, count(DISTINCT official) AS officials, min(official) AS official,
           count(DISTINCT unit) AS units, min(unit) AS unit
    FROM cases GROUP BY citizen)
  SELECT official AS name, count(*)::INTEGER AS n FROM claimed WHERE officials = 1 GROUP BY official
  UNION ALL
  SELECT unit AS name, count(*)::INTEGER AS n FROM claimed WHERE units = 1 GROUP BY unit`;

// The same without counting distinct values, which DuckDB does slowly: the peer gets its best wording.
const FAST_SQL = `
  WITH claimed AS (
    SELECT citizen, min(official) AS a, max(official) AS b, min(unit) AS u, max(unit) AS v
    FROM cases GROUP BY citizen)
  SELECT a AS name, count(*)::INTEGER AS n FROM claimed WHERE a = b GROUP BY a
  UNION ALL
  SELECT u AS name, count(*)::INTEGER AS n FROM claimed WHERE u = v GROUP BY u`;

const load = async (connection: DuckDBConnection, rows: readonly Row[]): Promise<void> => {
  await connection.run("DROP TABLE IF EXISTS cases");
  await connection.run(
    "CREATE TABLE cases (day INTEGER, citizen VARCHAR, official VARCHAR, unit VARCHAR)",
  );
  const appender = await connection.createAppender("cases");
  for (const [day, citizen, official, unit] of rows) {
    appender.appendInteger(day);
    appender.appendVarchar(citizen);
    appender.appendVarchar(official);
    appender.appendVarchar(unit);
    appender.endRow();
  }
  appender.closeSync();
};

const duckDb = async (connection: DuckDBConnection, sql: string): Promise<Counts> => {
  const reader = await connection.runAndReadAll(sql);
  return new Map(reader.getRows().map(([name, n]) => [String(name), Number(n)]));
};

const arquero = (table: aq.internal.ColumnTable): Counts => {
  const claimed = table.groupby("citizen").rollup({
    a: aq.op.min("official"),
    b: aq.op.max("official"),
    u: aq.op.min("unit"),
    v: aq.op.max("unit"),
  });
  const count = (first: string, last: string): [string, number][] =>
    claimed
      .filter(`d => d.${first} === d.${last}`)
      .groupby(first)
      .count()
      .objects()
      .map((row) => {
        const cells = row as Readonly<Record<string, unknown>>;
        return [String(cells[first]), Number(cells["count"])];
      });
  return new Map([...count("a", "b"), ...count("u", "v")]);
};

const assertSame = (name: string, a: Counts, b: Counts): void => {
  const names = new Set([...a.keys(), ...b.keys()]);
  const differ = [...names].filter((one) => (a.get(one) ?? 0) !== (b.get(one) ?? 0));
  if (differ.length > 0)
    throw new Error(`${name}: ${differ.length} of ${names.size} counts differ`);
};

const medianOf = async (work: () => Promise<unknown>, runs: number): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run += 1) {
    const start = performance.now();
    await work();
    if (run >= 2) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
};

async function main(): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const [count, atMost, runs] of [
    [FIRST, 1.5, 9],
    [1_000_000, 2.5, 5],
  ] as const) {
    const rows = rowsOf(count);
    await load(connection, rows);
    const table = aq.table({
      citizen: rows.map(([, citizen]) => citizen),
      official: rows.map(([, , official]) => official),
      unit: rows.map(([, , , unit]) => unit),
    });
    const start = performance.now();
    const counted = ours(rows);
    const cold = performance.now() - start;
    assertSame("DuckDB", counted, await duckDb(connection, SQL));
    assertSame("DuckDB, fast", counted, await duckDb(connection, FAST_SQL));
    assertSame("Arquero", counted, arquero(table));
    const milliseconds = measure(() => ours(rows), runs).median;
    const what = `${count} cases, each citizen once, same figures`;
    if (count === FIRST) {
      const warm = { name: "the same, warm", milliseconds };
      report({ what: `${count} cases, the first call`, ours: cold, peer: warm, atMost: 3 });
    }
    const slow = await medianOf(() => duckDb(connection, SQL), runs);
    const fast = await medianOf(() => duckDb(connection, FAST_SQL), runs);
    report({
      what,
      ours: milliseconds,
      peer: { name: "DuckDB", milliseconds: Math.min(slow, fast) },
      atMost,
    });
    report({
      what,
      ours: milliseconds,
      peer: { name: "Arquero", milliseconds: measure(() => arquero(table), 3, 1).median },
    });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
