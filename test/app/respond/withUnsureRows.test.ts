import { describe, expect, test } from "@jest/globals";
import { defineAction } from "../../../src/app/defineAction";
import { tableField } from "../../../src/app/fields/tableField";
import type { Finding } from "../../../src/app/finding";
import type { Outcome } from "../../../src/app/plan/outcome";
import { planAction } from "../../../src/app/respond/planAction";
import type { Table } from "../../../src/app/table/table";
import { buildWorkbook } from "../../support/snapshotBuilder";

const OWN: Finding = {
  severity: "cần xác nhận",
  sheet: "PL 2",
  cell: "B3",
  code: "unsure-row",
  text: "đã nói",
};

const action = (findings: readonly Finding[]) =>
  defineAction({
    id: "thu",
    fields: { bang: tableField({ fits: () => true }) },
    plan: (workbook, { bang }: { readonly bang: Table }): Outcome => ({
      kind: "plan",
      action: "thu",
      restsOn: [],
      writes: [],
      summary: [workbook.locale, bang.sheet],
      tables: [],
      findings,
    }),
  });

const planned = (name: string, findings: readonly Finding[] = []) => {
  const grid = [
    ["STT", "Thôn", "Dân số", "Chỉ tiêu"],
    [1, "Bản Lác", 100, 10],
    [2, name, 120, 12],
    [3, "Pom Coọng", 90, 9],
  ];
  const outcome = planAction(
    action(findings),
    {},
    buildWorkbook({ sheets: [{ name: "PL 2", grid }] }),
  );
  return outcome.kind === "plan" ? outcome.findings : outcome;
};

describe("planAction on a table with doubtful rows", () => {
  test("every action's plan asks a person to look at them", () => {
    const place = { severity: "cần xác nhận", sheet: "PL 2", cell: "B3", code: "unsure-row" };
    expect(planned("Cống")).toMatchObject([place]);
  });

  test("nothing is added where all rows are certain", () => {
    expect(planned("Nà Phòn")).toEqual([]);
  });

  test("what the plan says itself is not said twice", () => {
    expect(planned("Cống", [OWN])).toEqual([OWN]);
  });
});
