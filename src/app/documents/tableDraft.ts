import { checkContext } from "../checks/checkContext";
import { sums } from "../checks/sums";
import type { Finding } from "../finding";
import { exportTexts } from "../messages/exportWord";
import { restsOnTable } from "../plan/restsOn";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { tableName } from "../table/tableName";
import type { Table } from "../table/table";
import { formatNumber } from "../text/formatNumber";
import type { Draft } from "./draft";
import { officeTable } from "./officeTable";
import { tablePreview } from "./tablePreview";

const NO_PACE = { perDay: undefined, from: undefined, to: undefined };

/** An annex from a table of the office: figures as they stand, with what does not add up said beside it. */
export function tableDraft(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: Table,
  { title, type, withPersonal }: { title: string; type: string; withPersonal: boolean },
): Draft {
  const { content, left, personal } = officeTable(sheet, table, withPersonal);
  const columns = table.columns.map(({ index }) => index);
  const units = table.rows.filter(({ kind }) => kind === "unit").length;
  // What the sheet says it is attached to is printed from the form.
  const notes = table.titles
    .map(({ text }) => text)
    .filter((text) => /^\((?!kèm theo)/iu.test(text));
  return {
    kind: "draft",
    name: exportTexts.annexFile(sheet.name),
    body: [],
    annexes: [{ number: "", name: title, notes, type, content }],
    summary: [
      exportTexts.printed(tableName(table), formatNumber(units)),
      ...(left.length > 0 ? [exportTexts.leftColumns(left.join(", "))] : []),
      ...(personal.length > 0 ? [exportTexts.personal(personal.join(", "))] : []),
    ],
    tables: [tablePreview(title, content)],
    findings: sumFindings(workbook, table),
    restsOn: restsOnTable(sheet, table, columns, []),
  };
}

/** A sum that does not match is better seen before it is printed. */
const sumFindings = (workbook: WorkbookSnapshot, table: Table): readonly Finding[] => {
  const context = checkContext(workbook, [table.sheet], NO_PACE);
  const own = context.tables.filter(({ table: one }) => one.area.row === table.area.row);
  return sums
    .run({ ...context, tables: own })
    .map(({ severity, sheet, cell, code, text }) => ({ severity, sheet, cell, code, text }));
};
