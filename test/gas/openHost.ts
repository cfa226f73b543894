// The real dist/Code.js on the headless host, on a small workbook given as literal grids.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host, HostFile, Killed as KilledError, BootOptions } from "../../host/index";
import type { Choices, Request, Response } from "../../src/app/protocol";
import type { Moment } from "../../src/app/snapshot";

const root = join(__dirname, "../..");
// The host is built before the tests run, as dist/ is.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const built = require(process.env["CD06_HOST"] ?? join(root, "dist-host/host.cjs")) as {
  readonly bootNode: (options: BootOptions) => Host;
  readonly Killed: new (buffered: "lost" | "applied") => KilledError;
};
const dist = process.env["CD06_DIST"] ?? join(root, "dist");
const code = readFileSync(join(dist, "Code.js"), "utf8");
const page = (name: string): string => readFileSync(join(dist, name), "utf8");

export const { Killed } = built;

export type Literal = string | number | null;
export type Grids = Readonly<Record<string, readonly (readonly Literal[])[]>>;
type Given = Literal | Moment | boolean;
/** What sheets are given as: dates too, which the host then holds as numbers with a format. */
export type GivenGrids = Readonly<Record<string, readonly (readonly Given[])[]>>;

// The host's own word for it; its enum cannot be loaded where tests run.
const VIETNAMESE = "viVN" as unknown as HostFile["workbook"]["locale"];
const SIZE = { columnCount: 12 };
const NO_FREEZE = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

const cellOf = (value: string | number | boolean | Moment): object => {
  if (typeof value === "object") {
    const style = { n: { pattern: "dd/mm/yyyy" } };
    return { v: value.day + value.minute / 1440, t: 2, s: style };
  }
  if (typeof value === "string" && value.startsWith("=")) return { f: value };
  return { v: value, t: typeof value === "number" ? 2 : 1 };
};

/** A workbook of plain cells; texts that begin with "=" are formulas. */
export function hostFile(grids: GivenGrids, locale = "vi_VN"): HostFile {
  const sheets = Object.entries(grids).map(([name, grid], index) => {
    const cellData: Record<number, Record<number, object>> = {};
    grid.forEach((line, row) => {
      cellData[row] = {};
      line.forEach((value, column) => {
        if (value === null || value === "") return;
        Object.assign(cellData[row] ?? {}, { [column]: cellOf(value) });
      });
    });
    return {
      id: String(100 + index),
      name,
      ...SIZE,
      rowCount: Math.max(60, grid.length + 9),
      freeze: { ...NO_FREEZE },
      cellData,
    };
  });
  return {
    workbook: {
      id: "book",
      name: "Thử",
      appVersion: "0.25.1",
      locale: VIETNAMESE,
      styles: {},
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    },
    google: {
      metadata: [],
      properties: { document: {}, script: {}, user: {} },
      triggers: [],
      protections: [],
      charts: [],
      locale,
      timeZone: "Asia/Ho_Chi_Minh",
      active: null,
    },
    losses: [],
  };
}

export interface Office {
  readonly host: Host;
  readonly log: readonly string[];
  ask(request: Request): Response;
  preview(action: string, choices?: Choices): Extract<Response, { kind: "preview" }>;
  commit(action: string, choices: Choices, hash: string): Response;
  /** Preview and commit, as a person who agrees. */
  run(action: string, choices?: Choices): Response;
  /** Values of a sheet as stored, trailing blanks cut off; undefined when there is no such sheet. */
  grid(sheet: string): readonly (readonly Literal[])[] | undefined;
}

const open = new Set<Host>();

/** Closes every workbook: an open one keeps the test run alive. */
export function closeAll(): void {
  for (const host of open) host.dispose();
  open.clear();
}

const NOW = "2023-06-12T15:30";

/** What differs from an office's usual day. */
export interface Circumstances {
  readonly now?: string;
  readonly mailQuota?: number;
  /** Another build than dist/. */
  readonly built?: { readonly code: string; readonly actions: string };
}

export function openHost(file: HostFile, circumstances: Circumstances = {}): Office {
  const { now = NOW, mailQuota, built: other } = circumstances;
  const log: string[] = [];
  const host = built.bootNode({
    file,
    code: other?.code ?? code,
    html: {
      "Dialog.html": page("Dialog.html"),
      "Actions.html": other?.actions ?? page("Actions.html"),
    },
    now,
    mailQuota,
    log: (line) => log.push(line),
  });
  open.add(host);
  const ask = (request: Request): Response =>
    JSON.parse(host.call("callDialog", JSON.stringify(request)) as string) as Response;
  const preview: Office["preview"] = (action, choices = {}) => {
    const response = ask({ do: "preview", action, choices });
    if (response.kind !== "preview") throw new Error(JSON.stringify(response));
    return response;
  };
  const commit: Office["commit"] = (action, choices, hash) =>
    ask({ do: "commit", action, choices, hash });
  return {
    host,
    log,
    ask,
    preview,
    commit,
    run: (action, choices = {}) => commit(action, choices, preview(action, choices).hash),
    grid: (name) => gridOf(host, name),
  };
}

function gridOf(host: Host, name: string): readonly (readonly Literal[])[] | undefined {
  const { workbook } = host.save();
  const sheet = Object.values(workbook.sheets).find((one) => one.name === name);
  if (sheet === undefined) return undefined;
  const rows: Literal[][] = [];
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(
      line as Record<string, { f?: unknown; v?: unknown }>,
    )) {
      const content = cell.f ?? cell.v ?? null;
      if (content === null || content === "") continue;
      const cells = (rows[Number(row)] ??= []);
      cells[Number(column)] = content as Literal;
    }
  }
  return Array.from(rows, (line: Literal[] | undefined) =>
    Array.from(line ?? [], (cell: Literal | undefined) => cell ?? null),
  );
}
