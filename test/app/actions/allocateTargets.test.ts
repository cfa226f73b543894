import { expect, test } from "@jest/globals";
import { actions } from "../../../src/app/actions/index";
import { planAction } from "../../../src/app/respond/planAction";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { annex } from "./binhGia";

test("x", () => {
  for (const printed of [false, true]) {
    const workbook = buildWorkbook({ sheets: [annex({ printed })] });
    const [action] = actions;
    const outcome = planAction(action!, {}, workbook);
    console.log(JSON.stringify(outcome, null, 1).slice(0, 9000));
  }
  expect(1).toBe(1);
});
