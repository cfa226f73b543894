import { defineAction } from "../defineAction";
import { columnField } from "../fields/columnField";
import { choiceField } from "../fields/choiceField";
import type { Field } from "../fields/field";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import type { Finding } from "../finding";
import { readingTexts } from "../messages/checkReading";
import { roleTexts } from "../messages/roles";
import type { Outcome } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { isOwnSheet } from "../settings/ownSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { noTable } from "../table/noTable";
import type { Role } from "../table/role";
import type { Table, TableColumn } from "../table/table";
import { tablesOn } from "../table/tablesOn";
import { cellName, sheetCell } from "../text/a1";
import { problemOf } from "../plan/problemOf";
import { readingFindings } from "../table/readingFindings";
import { readingPreviews } from "../table/readingPreviews";
import { restsOnTable } from "../plan/restsOn";
import { roleMarks } from "../columns/roleMarks";

interface ReadingValues {
  readonly bang: Table | undefined;
  readonly cot: TableColumn | undefined;
  readonly vaiTro: string;
}

const words = [...Object.values(roleTexts), readingTexts.forget];

/** A column only where one is named: none is the one to correct by default. */
const namedColumn = (field: Field<TableColumn>): Field<TableColumn | undefined> => ({
  ...optionalField(field),
  read(typed, context) {
    return optionalField(field).read(typed ?? "", context);
  },
});

/** A role for the column named; naming the column alone confirms the role that it is taken for. */
const roleField = (): Field<string> => ({
  ...choiceField(words, ""),
  optional: true,
  fixedDefault: null,
  read(typed = "", context) {
    const column = context.earlier["cot"] as TableColumn | undefined;
    const present = column === undefined ? "" : roleTexts[column.role];
    if (typed.trim() !== "") return choiceField(words, "").read(typed, context);
    return { outcome: { kind: "value", value: present }, options: words, shown: present || null };
  },
});

/** Shows how every table was read, and remembers what people correct. */
export const checkReading = defineAction({
  id: "checkReading",
  fields: {
    bang: optionalField(tableField({ fits: () => true })),
    cot: namedColumn(columnField("other")),
    vaiTro: roleField(),
  },
  plan(workbook, { bang, cot, vaiTro }: ReadingValues): Outcome {
    if (cot === undefined) {
      return vaiTro === "" ? shown(workbook) : problemOf("no-column", [readingTexts.needsColumn]);
    }
    return bang === undefined
      ? problemOf("no-table", [readingTexts.needsTable])
      : corrected(workbook, bang, cot, vaiTro);
  },
});

interface SheetReading {
  readonly summary: string;
  readonly tables: readonly PreviewTable[];
  readonly findings: readonly Finding[];
}

const shown = (workbook: WorkbookSnapshot): Outcome => {
  const hidden: string[] = [];
  const readings = workbook.sheetNames.flatMap((name): readonly SheetReading[] => {
    if (isOwnSheet(name)) return [];
    const sheet = workbook.sheet(name);
    if (sheet?.hidden === true) hidden.push(`“${name}”`);
    return sheet === undefined || sheet.hidden ? [] : [readingOf(workbook, sheet)];
  });
  const findings = readings.flatMap((reading) => reading.findings);
  const tables = readings.flatMap((reading) => reading.tables);
  const unsure = findings.filter(({ severity }) => severity === "cần xác nhận").length;
  const overall = unsure > 0 ? readingTexts.unsure(unsure) : readingTexts.sure;
  return {
    kind: "plan",
    action: "checkReading",
    restsOn: [],
    writes: [],
    summary: [
      ...readings.map(({ summary }) => summary),
      ...(hidden.length === 0 ? [] : [readingTexts.hidden(hidden.join(", "))]),
      ...(tables.length === 0 ? [] : [overall]),
    ],
    tables,
    findings,
  };
};

const readingOf = (workbook: WorkbookSnapshot, sheet: SheetSnapshot): SheetReading => {
  const { name } = sheet;
  const tables = tablesOn(workbook, name, { fits: () => true, skips: isOwnSheet });
  if (tables.length === 0) return withoutTable(sheet);
  return {
    summary: readingTexts.found(name, tables.length),
    tables: tables.flatMap(readingPreviews),
    findings: tables.flatMap((table) => readingFindings(sheet, table, workbook.locale)),
  };
};

const withoutTable = (sheet: SheetSnapshot): SheetReading => {
  const { name } = sheet;
  const why = noTable(sheet);
  if (why.kind === "no figures") {
    return { summary: readingTexts.nothing(name), tables: [], findings: [] };
  }
  const [row, column] = why.kind === "bare header" ? [why.row, why.column] : [0, 0];
  const text =
    why.kind === "bare header"
      ? readingTexts.bareHeader(name, cellName(row, column))
      : readingTexts.noHeader(name);
  const cell = why.kind === "bare header" ? cellName(row, column) : "";
  const severity = "cần xác nhận";
  return {
    summary: readingTexts.nothing(name),
    tables: [],
    findings: [{ severity, sheet: name, cell, code: "no-table", text }],
  };
};

const roleOf = (word: string): Role | undefined =>
  (Object.keys(roleTexts) as Role[]).find((role) => roleTexts[role] === word);

const corrected = (
  workbook: WorkbookSnapshot,
  table: Table,
  column: TableColumn,
  word: string,
): Outcome => {
  const sheet = workbook.sheet(table.sheet);
  const where = sheetCell(table.sheet, table.header.row, column.index);
  const writes = roleMarks(workbook, table, [[column.index, roleOf(word)]]);
  const sentence = (): string => {
    const role = roleOf(word);
    if (role === undefined) return readingTexts.forgets(where, column.header);
    const say = writes.length === 0 ? readingTexts.already : readingTexts.remembers;
    return say(where, column.header, roleTexts[role]);
  };
  return {
    kind: "plan",
    action: "checkReading",
    restsOn: sheet === undefined ? [] : restsOnTable(sheet, table, [], []).slice(0, 1),
    writes,
    summary: [sentence()],
    tables: readingPreviews(table),
    findings: [],
  };
};
