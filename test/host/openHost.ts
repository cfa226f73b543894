// A workbook on the host as it is built: dist-host/host.cjs, made by `node build/host.mjs node`.
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as HostModule from "../../host/index";

const load = createRequire(__filename);
export const hostModule = load(join(process.cwd(), "dist-host/host.cjs")) as typeof HostModule;

interface Cell {
  readonly v?: string | number | null;
  readonly t?: number;
  readonly f?: string;
  readonly s?: unknown;
}

export interface Given {
  readonly code?: string;
  readonly cells?: Readonly<Record<number, Readonly<Record<number, Cell>>>>;
  readonly rows?: number;
  readonly columns?: number;
  readonly locale?: string;
  readonly now?: string;
}

/** One sheet "Bảng", one function RUN(body) that runs `body` as a script with `sheet` and `book` at hand. */
const RUNNER = `
function RUN(body) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  return Function("book", "sheet", body)(book, sheet);
}
`;

export function openHost({
  code = "",
  cells = {},
  rows = 100,
  columns = 20,
  locale = "vi_VN",
  now,
}: Given = {}) {
  const file = {
    workbook: {
      id: "thu",
      name: "Thử",
      appVersion: "",
      locale: "viVN",
      styles: {},
      sheetOrder: ["0"],
      resources: [],
      sheets: {
        "0": {
          id: "0",
          name: "Bảng",
          rowCount: rows,
          columnCount: columns,
          cellData: structuredClone(cells),
        },
      },
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
  } as unknown as HostModule.HostFile;
  const host = hostModule.bootNode({
    file,
    code: RUNNER + code,
    html: { "Dialog.html": "<p>Xin chào</p>" },
    now,
  });
  return {
    host,
    /** Runs statements as a script; what they return comes back as plain data. */
    run: (body: string): unknown => {
      const answer = host.call("RUN", body);
      return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
    },
  };
}
