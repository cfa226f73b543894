// Reads what a ranking wrote, as a person who disputes it would: line by line, by name.
import { planOf, contentOf, sheetOf } from "../actions/planned";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { moment } from "../../support/snapshotBuilder";
import { settingsTexts } from "../../../src/app/messages/settings";
import type { Plan } from "../../../src/app/plan/plan";

export interface RankedLine {
  readonly rank: unknown;
  readonly cases: unknown;
  readonly eligible: unknown;
  readonly prize: unknown;
  readonly money: unknown;
  readonly reason: string;
}

export interface Ranked {
  readonly plan: Plan;
  readonly lines: ReadonlyMap<string, RankedLine>;
  /** "Giải nhì: đã xác định" → [2, 6000000]. */
  readonly sums: ReadonlyMap<string, readonly [count: unknown, money: unknown]>;
  /** Every text on the sheet, for what is printed under the table. */
  readonly text: string;
}

type Typed = Readonly<Record<string, string>>;

const OF = {
  "tập thể": { id: "rankCollectives", sheet: "Xếp hạng tập thể" },
  "cá nhân": { id: "rankIndividuals", sheet: "Xếp hạng cá nhân" },
} as const;

type Cells = readonly (readonly unknown[])[];

/** Plans a ranking and reads its sheet. */
export function ranked(
  subject: keyof typeof OF,
  sheets: readonly SheetLiteral[],
  typed: Typed = {},
): Ranked {
  const { id, sheet } = OF[subject];
  const plan = planOf(id, buildWorkbook({ sheets }), typed);
  const block = (sheetOf(plan, sheet)?.block ?? []).map((line) => line.map(contentOf));
  const top = block.findIndex(([cell]) => cell === "Hạng");
  const body = block.slice(top + 1);
  const end = body.findIndex(([, name = ""]) => name === "");
  const lines = linesOf(block[top] ?? [], body.slice(0, end));
  return { plan, lines, sums: sumsOf(body.slice(end)), text: block.flat().join("\n") };
}

const linesOf = (header: readonly unknown[], body: Cells): Ranked["lines"] =>
  new Map(
    body.map((line) => {
      const at = (text: string): unknown => line[header.indexOf(text)];
      return [
        String(line[1]),
        {
          rank: at("Hạng"),
          cases: at("Số trường hợp"),
          eligible: at("Đủ điều kiện"),
          prize: at("Giải"),
          money: at("Tiền (đồng)"),
          reason: String(at("Lý do, ghi chú")),
        },
      ];
    }),
  );

const sumsOf = (foot: Cells): Ranked["sums"] =>
  new Map(
    foot.flatMap(([, label, count, money]) =>
      typeof label === "string" && typeof count === "number" ? [[label, [count, money]]] : [],
    ),
  );

/** The sheet of the campaign with the two phases of the district's plan. */
export function phasesSheet(issued: CellLiteral = moment(2023, 3, 2)): SheetLiteral {
  const phase = (code: string, from: CellLiteral, to: CellLiteral): CellLiteral[] => [
    code,
    "giai đoạn",
    code,
    from,
    to,
    "cả ngày đầu và ngày cuối",
    "mọi ngày",
  ];
  return {
    name: "Thông tin chiến dịch",
    grid: [
      ["THÔNG TIN CHIẾN DỊCH"],
      [""],
      ["Tên chiến dịch", "Đợt thi đua"],
      ["Kế hoạch số", "42/KH-TCTĐA06"],
      ["Ngày ban hành", issued],
      ["Ngày bắt đầu", moment(2023, 2, 15)],
      ["Ngày kết thúc", moment(2023, 4, 30)],
      ["Số liệu tính đến ngày", ""],
      ["Cách đếm ngày", "cả ngày đầu và ngày cuối"],
      ["Lịch", "mọi ngày"],
      [],
      settingsTexts.header,
      phase("GD1", moment(2023, 2, 15), moment(2023, 3, 30)),
      phase("GD2", moment(2023, 4, 1), moment(2023, 4, 30)),
    ],
  };
}
