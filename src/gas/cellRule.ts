import type { CellRule } from "../app/plan/plan";

/** Google's rule for what people may type. */
export function cellRule({ takes, help }: CellRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  const conditions = {
    checkbox: () => builder.requireCheckbox(),
    count: () => builder.requireNumberGreaterThanOrEqualTo(0),
    day: () => builder.requireDate(),
  };
  return conditions[takes]().setAllowInvalid(false).setHelpText(help).build();
}
