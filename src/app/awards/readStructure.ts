import { awardTexts } from "../messages/awards";
import type { WorkbookSnapshot } from "../snapshot";
import { fold } from "../text/fold";
import type { Structure, Subject } from "./structure";
import { structureOf } from "./structureOf";
import { structureRows, type StructureRow } from "./structureRows";

export interface StructureReading {
  readonly structure: Structure | undefined;
  /** Names of all structures for the subject. */
  readonly names: readonly string[];
  /** A sentence per place that is wrong. */
  readonly messages: readonly string[];
}

/**
 * The structure in use, as people have edited it; before there is a sheet, what it will start with.
 *
 * @param chosen - Its name, when the form gives one; else the one marked "x".
 */
export function readStructure(
  workbook: WorkbookSnapshot,
  subject: Subject,
  chosen: string,
): StructureReading {
  const rows = structureRows(workbook, subject);
  if ("message" in rows) return { structure: undefined, names: [], messages: [rows.message] };
  const names = [...new Set(rows.map(({ name }) => name))];
  const wanted = chosen === "" ? marked(rows, subject) : named(names, chosen, subject);
  if ("message" in wanted) return { structure: undefined, names, messages: [wanted.message] };
  return { names, ...structureOf(rows.filter(({ name }) => name === wanted.name)) };
}

type Wanted = { readonly name: string } | { readonly message: string };

const marked = (rows: readonly StructureRow[], subject: Subject): Wanted => {
  const used = rows.filter((row) => row.text("used") !== "");
  const [first] = used;
  if (first === undefined) return { message: awardTexts.structureNone(subject) };
  const other = used.find(({ name }) => name !== first.name);
  if (other === undefined) return { name: first.name };
  const [a, b] = [first.cell("used"), other.cell("used")];
  return { message: awardTexts.structureTwo(a, first.name, b, other.name) };
};

const named = (names: readonly string[], chosen: string, subject: Subject): Wanted => {
  const name = names.find((one) => fold(one) === fold(chosen));
  if (name !== undefined) return { name };
  return { message: awardTexts.structureNo(chosen, subject, names.join(", ")) };
};
