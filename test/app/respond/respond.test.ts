import { describe, expect, test } from "@jest/globals";
import { defineAction, type AnyAction } from "../../../src/app/defineAction";
import { choiceField } from "../../../src/app/fields/choiceField";
import { wholeField } from "../../../src/app/fields/wholeField";
import { journalRow, JOURNAL_SHEET } from "../../../src/app/journal/journalRows";
import type { Outcome } from "../../../src/app/plan/outcome";
import { respond } from "../../../src/app/respond";
import { DomainError } from "../../../src/domain/domainError";
import { buildWorkbook, type CellLiteral } from "../../support/snapshotBuilder";

interface Values {
  readonly cach: "một" | "hai";
  readonly so: number | undefined;
}

const action = defineAction({
  id: "thu",
  fields: {
    cach: choiceField(["một", "hai"], "một"),
    so: wholeField(() => ({ kind: "value", value: undefined })),
  },
  plan(workbook, { cach }: Values): Outcome {
    if (cach === "hai") throw new DomainError({ code: "no-days" });
    const seen = workbook.sheet("PL 2")?.displayed[0]?.[0] ?? "";
    const rest = { restsOn: [], writes: [], tables: [], findings: [] };
    return { kind: "plan", action: "thu", summary: [seen], ...rest };
  },
});
const actions: readonly AnyAction[] = [action];

const ask = (choices: Record<string, string>, journal: readonly (readonly CellLiteral[])[] = []) =>
  respond({ do: "preview", action: "thu", choices }, actions, () =>
    buildWorkbook({
      sheets: [
        { name: "PL 2", grid: [["mới"]] },
        { name: JOURNAL_SHEET, grid: journal },
      ],
    }),
  );

describe("respond", () => {
  test("lists actions without a workbook", () => {
    const read = (): never => {
      throw new Error("read");
    };
    const list = respond({ do: "list" }, actions, read);
    expect(list).toMatchObject({ kind: "list", actions: [{ id: "thu" }] });
  });

  test.each([
    [{ do: "preview", action: "không có", choices: {} }, "unknown-action"],
    [{ do: "preview", action: "thu", choices: { so: "5", lạ: "1" } }, "unknown-field"],
    [{ do: "preview", action: "thu", choices: { so: "5", cach: "ba" } }, "unknown-option"],
    [{ do: "preview", action: "thu", choices: { so: "5", cach: "hai" } }, "no-days"],
    [{ do: "preview", action: "thu", choices: { so: "5", ["__proto__"]: "1" } }, "unknown-field"],
  ] as const)("%j is refused as %s", (request, code) => {
    const answer = respond(request, actions, () => buildWorkbook({ sheets: [] }));
    expect(answer).toMatchObject({ kind: "stopped", status: "refused", code });
  });

  test("previews on the workbook as healing will leave it, and says so", () => {
    const { cells } = journalRow([], {
      time: "15:30 12/06/2023",
      action: "thu",
      reverses: undefined,
      imageOf: () => ({
        columns: [
          {
            sheet: "PL 2",
            column: 0,
            keyColumn: -1,
            header: "",
            cells: [{ row: 0, key: "", before: { value: "cũ" }, after: { value: "mới" } }],
          },
        ],
        blocks: [],
        marks: [],
      }),
    });
    const answer = ask({ so: "5" }, [["notice"], [...cells]]);
    expect(answer).toMatchObject({
      kind: "preview",
      summary: ["cũ"],
      findings: [{ code: "unfinished-write" }],
    });
    expect(ask({ so: "5" })).toMatchObject({ summary: ["mới"], findings: [] });
  });
});
