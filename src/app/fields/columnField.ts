import { fieldTexts } from "../messages/fields";
import type { Role } from "../table/role";
import { SURE, type Table, type TableColumn } from "../table/table";
import { areaName, columnName, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import type { Field, FieldOutcome } from "./field";

/** A column of the table, by letter, header or option; by default the one that surely has the role. */
export function columnField(role: Role): Field<TableColumn> {
  return {
    type: "column",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { table, label }) {
      if (table === undefined) {
        const question = { text: fieldTexts.needed(label), options: [], guess: null };
        return { outcome: { kind: "question", question }, options: null, shown: null };
      }
      const outcome =
        typed.trim() === "" ? byRole(role, table, label) : byText(typed.trim(), table, label);
      const shown = outcome.kind === "value" ? optionOf(outcome.value) : typed.trim() || null;
      return { outcome, options: table.columns.map(optionOf), shown };
    },
  };
}

/** "D – Chỉ tiêu TK ĐDĐT cần kích hoạt". */
const optionOf = ({ index, header }: TableColumn): string => `${columnName(index)} – ${header}`;

const byRole = (role: Role, { columns }: Table, label: string): FieldOutcome<TableColumn> => {
  const fitting = columns.filter((column) => column.role === role);
  const sure = fitting.filter(({ confidence }) => confidence >= SURE);
  const [only] = sure;
  if (only !== undefined && sure.length === 1) return { kind: "value", value: only };
  const guess = [...fitting].sort((a, b) => b.confidence - a.confidence)[0];
  return {
    kind: "question",
    question: {
      text: fieldTexts.whichColumn(label, guess?.reasons ?? []),
      options: columns.map(optionOf),
      guess: guess ? optionOf(guess) : null,
    },
  };
};

const byText = (typed: string, table: Table, label: string): FieldOutcome<TableColumn> => {
  const asked = fold(typed);
  const readings = [
    (column: TableColumn) => typed.toUpperCase() === columnName(column.index),
    (column: TableColumn) => asked === fold(optionOf(column)),
    (column: TableColumn) => asked === fold(column.header),
  ];
  for (const reads of readings) {
    const found = table.columns.filter(reads);
    const [only] = found;
    if (only !== undefined && found.length === 1) return { kind: "value", value: only };
    if (found.length > 1) {
      return {
        kind: "problem",
        code: "ambiguous-column",
        message: fieldTexts.severalColumns(label, typed),
      };
    }
  }
  const where = `${sheetReference(table.sheet)}!${areaName(table.area)}`;
  return {
    kind: "problem",
    code: "unknown-column",
    message: fieldTexts.noColumn(label, typed, where),
  };
};
