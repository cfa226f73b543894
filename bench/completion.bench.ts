// Reading a table and completing it (remaining, rate, planned to date, status, and the total's rate) against Arquero, DuckDB,
// a native-formula workbook and, where it is installed, LibreOffice, in one process. Figures are the same before any timing.
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { HyperFormula } from "hyperformula";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { completionInputs } from "../src/app/completion/completionInputs";
import { measuresIn } from "../src/app/completion/measuresIn";
import { slotCells } from "../src/app/completion/slotCells";
import { slotsFor } from "../src/app/completion/slot";
import type { CellValue, SheetSnapshot } from "../src/app/snapshot";
import { readTables } from "../src/app/table/readTables";
import type { Day } from "../src/domain/day";
import { calibration } from "./calibration";
import { measure } from "./measure";
import { report } from "./report";

const ALL = 70;
const ELAPSED = 33;
const HEADER = [
  "STT",
  "Xã",
  "Chỉ tiêu",
  "Lũy kế",
  "Còn lại",
  "Tỷ lệ (%)",
  "Chỉ tiêu đến ngày",
  "Tiến độ",
];

/** Targets and cumulatives of made-up units, the same at every run. */
const rowsOf = (count: number): readonly (readonly [target: number, done: number])[] => {
  let state = 2023;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => {
    const target = 200 + next(3000);
    return [target, next(target + 20)];
  });
};

const sheetOf = (rows: ReturnType<typeof rowsOf>): SheetSnapshot => {
  const values: CellValue[][] = [
    HEADER,
    ...rows.map(([target, done], index) => [
      index + 1,
      `Xã số ${index + 1}`,
      target,
      done,
      "",
      "",
      "",
      "",
    ]),
    ["", "Tổng cộng", "", "", "", "", "", ""],
  ];
  const blank = HEADER.map(() => "");
  const blanks = values.map(() => blank);
  return {
    id: 1,
    name: "Bảng",
    hidden: false,
    maxRows: values.length,
    maxColumns: HEADER.length,
    values,
    formulas: blanks,
    displayed: values.map((row) => row.map(String)),
    numberFormats: blanks,
    merges: [],
  };
};

/** Per row remaining, rate, planned, status; the last one is the total's. */
type Figures = readonly (readonly (number | string)[])[];

const ours = (sheet: SheetSnapshot): Figures => {
  const [table] = readTables(sheet);
  if (table === undefined) throw new Error("no table");
  const slots = slotsFor(sheet, table, measuresIn(sheet, table, []), [], []);
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const inputs = completionInputs(sheet, table, units, slots);
  if ("kind" in inputs) throw new Error(inputs.messages.join(" "));
  const window = { code: "GD1", behindFrom: 80, calendar: "mọi ngày" } as const;
  const open = {
    from: 45027 as Day,
    convention: "skipFirst",
    calendar: { kind: "everyDay" },
  } as const;
  const progress = { all: ALL, elapsed: ELAPSED, window: open, behindFrom: 80 };
  const columns = slots.map((slot) => {
    const { units: cells, totals } = slotCells({ sheet, table, inputs, window, progress }, slot);
    return [...cells, ...totals].map(({ shown }) => shown ?? "");
  });
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));
};

const arquero = (sheet: SheetSnapshot): Figures => {
  const body = sheet.values.slice(1, -1);
  const given = aq.table({ t: body.map((row) => row[2]), d: body.map((row) => row[3]) });
  const complete = (table: aq.internal.ColumnTable): Figures =>
    table
      .derive({
        remaining: "d => d.t - d.d",
        // Floors of exact halves: its own round goes to even numbers of doubles.
        rate: "d => { const r = op.floor((d.d * 20000 + d.t) / (2 * d.t)); return (d.d < d.t && r > 9999 ? 9999 : r) / 100; }",
        planned: `d => d.t * ${ELAPSED} / ${ALL}`,
        status: `d => d.d > d.t ? 'Vượt' : d.d === d.t ? 'Đạt' : d.d * ${ALL} >= d.t * ${ELAPSED} ? 'Đúng tiến độ' : d.d * ${ALL} * 100 >= d.t * ${ELAPSED} * 80 ? 'Chậm tiến độ' : 'Nguy cơ không đạt'`,
      })
      .objects()
      .map((row) => {
        const cells = row as Readonly<Record<string, number | string>>;
        return ["remaining", "rate", "planned", "status"].map((name) => cells[name] ?? "");
      });
  const total = given.rollup({ t: aq.op.sum("t"), d: aq.op.sum("d") });
  return [...complete(given), ...complete(total)];
};

const COMPLETE = `
  SELECT t - d,
    CASE WHEN d < t THEN least(floor((d * 20000 + t) / (2 * t)), 9999) ELSE floor((d * 20000 + t) / (2 * t)) END / 100,
    t * ${ELAPSED} / ${ALL},
    CASE WHEN d > t THEN 'Vượt' WHEN d = t THEN 'Đạt' WHEN d * ${ALL} >= t * ${ELAPSED} THEN 'Đúng tiến độ'
      WHEN d * ${ALL} * 100 >= t * ${ELAPSED} * 80 THEN 'Chậm tiến độ' ELSE 'Nguy cơ không đạt' END`;
const SQL = `SELECT * FROM (${COMPLETE}, n FROM given UNION ALL ${COMPLETE}, 1e9 FROM
  (SELECT sum(t)::BIGINT AS t, sum(d)::BIGINT AS d FROM given)) ORDER BY n`;

const load = async (
  connection: DuckDBConnection,
  rows: ReturnType<typeof rowsOf>,
): Promise<void> => {
  await connection.run("CREATE OR REPLACE TABLE given (n INTEGER, t BIGINT, d BIGINT)");
  const appender = await connection.createAppender("given");
  rows.forEach(([target, done], index) => {
    appender.appendInteger(index);
    appender.appendBigInt(BigInt(target));
    appender.appendBigInt(BigInt(done));
    appender.endRow();
  });
  appender.closeSync();
};

const duckDb = async (connection: DuckDBConnection): Promise<Figures> => {
  const reader = await connection.runAndReadAll(SQL);
  return reader
    .getRows()
    .map((row) => row.slice(0, 4).map((cell) => (typeof cell === "string" ? cell : Number(cell))));
};

const formulaRow = (row: number, total: boolean, last: number): (number | string)[] => {
  const [t, d] = [`C${row}`, `D${row}`];
  const rate = `ROUND(${d}*10000/${t},0)`;
  return [
    total ? `=SUM(C1:C${last})` : "",
    total ? `=SUM(D1:D${last})` : "",
    `=${t}-${d}`,
    `=IF(${d}<${t},MIN(${rate},9999),${rate})/100`,
    `=${t}*${ELAPSED}/${ALL}`,
    `=IF(${d}>${t},"Vượt",IF(${d}=${t},"Đạt",IF(${d}*${ALL}>=${t}*${ELAPSED},"Đúng tiến độ",IF(${d}*${ALL}*100>=${t}*${ELAPSED}*80,"Chậm tiến độ","Nguy cơ không đạt"))))`,
  ];
};

const workbookOf = (rows: ReturnType<typeof rowsOf>): (number | string)[][] => {
  const last = rows.length;
  const body = rows.map(([target, done], index) => [
    "",
    "",
    target,
    done,
    ...formulaRow(index + 1, false, last).slice(2),
  ]);
  return [...body, ["", "", ...formulaRow(last + 1, true, last)]];
};

const hyperFormula = (sheet: (number | string)[][]): Figures => {
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
  const values = engine.getSheetValues(0).map((row) => row.slice(4) as (number | string)[]);
  engine.destroy();
  return values;
};

/** A flat file of formulas, opened, calculated and saved as values; undefined where there is no LibreOffice. */
const libreOffice = (sheet: (number | string)[][]): Figures | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "completion-"));
  try {
    const quoted = (cell: number | string): string => `"${String(cell).replace(/"/g, '""')}"`;
    writeFileSync(join(folder, "in.csv"), sheet.map((row) => row.map(quoted).join(",")).join("\n"));
    const options = [
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
      "--outdir",
      join(folder, "out"),
    ];
    execFileSync(
      "soffice",
      [
        ...options,
        "--infilter=CSV:44,34,76,1,,1033,false,true,false,false,false,-1,true",
        join(folder, "in.csv"),
      ],
      { stdio: "ignore" },
    );
    const text = readFileSync(join(folder, "out", "in.csv"), "utf8").trim();
    return text.split("\n").map((line) =>
      line
        .split(",")
        .slice(4)
        .map((cell) => (/^-?[\d.]+$/.test(cell) ? Number(cell) : cell.replace(/"/g, ""))),
    );
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const assertSame = (name: string, a: Figures, b: Figures): void => {
  const isSame = (x: number | string | undefined, y: number | string | undefined): boolean =>
    typeof x === "number" && typeof y === "number"
      ? Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))
      : x === y;
  const row = a.findIndex((cells, index) =>
    cells.some((cell, at) => !isSame(cell, b[index]?.[at])),
  );
  if (a.length !== b.length || row >= 0) {
    throw new Error(`${name} differs at ${row}: ${JSON.stringify([a[row], b[row]])}`);
  }
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
  const yardstick = calibration();
  for (const count of [700, 10_000, 100_000]) {
    const rows = rowsOf(count);
    const sheet = sheetOf(rows);
    await load(connection, rows);
    const figures = ours(sheet);
    assertSame("Arquero", figures, arquero(sheet));
    assertSame("DuckDB", figures, await duckDb(connection));
    const runs = count > 50_000 ? 3 : 7;
    const time = measure(() => ours(sheet), runs).median;
    const what = `reading and completing ${count} rows, same figures`;
    const peers = [
      { name: "calibration", milliseconds: yardstick },
      { name: "Arquero", milliseconds: measure(() => arquero(sheet), runs).median },
      // Its table is loaded before: only the query and its answer are timed.
      { name: "DuckDB", milliseconds: await medianOf(() => duckDb(connection), runs) },
    ];
    for (const peer of peers) report({ what, ours: time, peer });
  }
  for (const count of [700, 3_000]) {
    const rows = rowsOf(count);
    const sheet = sheetOf(rows);
    const workbook = workbookOf(rows);
    assertSame("HyperFormula", ours(sheet), hyperFormula(workbook));
    const time = measure(() => ours(sheet)).median;
    const what = `reading and completing ${count} rows, same figures`;
    const formulas = measure(() => hyperFormula(workbook), 3, 1).median;
    report({ what, ours: time, peer: { name: "HyperFormula", milliseconds: formulas }, atMost: 1 });
    const start = performance.now();
    const office = libreOffice(workbook);
    if (office === undefined) {
      console.log(`${what}: no LibreOffice here, not compared`);
      continue;
    }
    const milliseconds = performance.now() - start;
    assertSame("LibreOffice", ours(sheet), office);
    report({ what, ours: time, peer: { name: "LibreOffice", milliseconds }, atMost: 1 });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
