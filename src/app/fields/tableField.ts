import { fieldTexts } from "../messages/fields";
import { isOwnSheet } from "../settings/ownSheets";
import type { WorkbookSnapshot } from "../snapshot";
import { defaultTable } from "../table/defaultTable";
import { namedTable } from "../table/namedTable";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import type { FoundTable } from "../table/tableSearch";
import { tablesOn } from "../table/tablesOn";
import { cleanText } from "../text/cleanText";
import type { Field, FieldOutcome, FieldReading } from "./field";

interface TableFieldOptions {
  /** Which tables can be the default; by name, people may choose any. */
  readonly fits: (table: Table) => boolean;
  /** False where nothing but a name tells which table is meant. */
  readonly hasDefault?: boolean;
}

const MOST_OPTIONS = 100;
const LONGEST_TITLE = 60;

const any = { fits: () => true, skips: isOwnSheet };

/** A table, named by any of its cells; by default the one that the person is looking at. */
export function tableField({ fits, hasDefault = true }: TableFieldOptions): Field<Table> {
  return {
    type: "table",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, label, listsAll = false }) {
      const name = addressIn(typed);
      if (name === "" && !hasDefault) return unanswered(fieldTexts.needed(label));
      const found = name === "" ? byDefault(workbook, fits) : namedTable(workbook, name, any);
      const outcome = outcomeOf(found, label, name);
      const table = outcome.kind === "value" ? outcome.value : undefined;
      const options = listsAll ? optionsOf(workbook, fits, table) : null;
      return { outcome, options, shown: shownFor(table, name) };
    },
  };
}

/** "'Phụ lục 2'!A6 – CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN …": by its first cell, and its title for people. */
function optionOf(table: Table): string {
  const title = titleOf(table);
  return title === "" ? tableName(table) : `${tableName(table)} – ${title}`;
}

/** The line above that says most: "PHỤ LỤC 2" is shorter than what the annex is about. */
const titleOf = ({ titles }: Table): string => {
  const lines = titles.filter(({ text }) => !text.startsWith("("));
  const [longest = ""] = lines.map(({ text }) => text).sort((a, b) => b.length - a.length);
  return cleanText(longest, LONGEST_TITLE);
};

/** What was chosen from the list, or typed: only the address counts. */
const addressIn = (typed: string): string => {
  const name = typed.trim();
  return /^((?:'(?:[^']|'')*'|[^'!]*)!\$?[A-Z]{1,3}\$?\d+) – /.exec(name)?.[1] ?? name;
};

const shownFor = (table: Table | undefined, name: string): string | null =>
  table ? optionOf(table) : name || null;

const unanswered = (text: string): FieldReading<Table> => ({
  outcome: { kind: "question", question: { text, options: [], guess: null } },
  options: null,
  shown: null,
});

const byDefault = (workbook: WorkbookSnapshot, fits: (table: Table) => boolean): FoundTable => {
  const fitting = defaultTable(workbook, { fits, skips: isOwnSheet });
  return fitting.kind === "none" ? defaultTable(workbook, any) : fitting;
};

const outcomeOf = (found: FoundTable, label: string, name: string): FieldOutcome<Table> => {
  if (found.kind === "table") return { kind: "value", value: found.table };
  if (found.kind === "several") {
    const options = found.tables.map(optionOf);
    const question = { text: fieldTexts.whichTable(label), options, guess: options[0] ?? null };
    return { kind: "question", question };
  }
  const message = name === "" ? fieldTexts.noTable(label) : fieldTexts.noTableAt(label, name);
  return { kind: "problem", code: "no-table", message };
};

/** The fitting tables of the whole workbook, and the one that was chosen; long lists are for typing. */
const optionsOf = (
  workbook: WorkbookSnapshot,
  fits: (table: Table) => boolean,
  chosen: Table | undefined,
): readonly string[] => {
  const tables = workbook.sheetNames.flatMap((name) => tablesOn(workbook, name, any)).filter(fits);
  const names = [...new Set([...tables, ...(chosen ? [chosen] : [])].map(optionOf))];
  return names.slice(0, MOST_OPTIONS);
};
