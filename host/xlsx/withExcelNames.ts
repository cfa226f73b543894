// Google lets a tab be called what Excel calls damage: longer than 31 characters, or with []:*?/\ in it.
import type { Snapshot } from "./snapshot";
import { quoteSheet, unquoteSheet } from "../engine/a1";
import { tokens } from "../engine/tokens";

const LONGEST = 31;

/** The workbook itself where every name is good, else a copy with other names in tabs and formulas alike. */
export function withExcelNames(workbook: Snapshot, lose: (sentence: string) => void): Snapshot {
  const renames = newNames(workbook.sheetOrder.map((id) => workbook.sheets[id]?.name ?? id));
  if (renames.size === 0) return workbook;
  for (const [name, written] of renames) {
    lose(
      `Excel không nhận tên trang “${name}”; tệp .xlsx ghi tên “${written}”, công thức được sửa theo.`,
    );
  }
  const copy = structuredClone(workbook);
  for (const sheet of Object.values(copy.sheets)) {
    sheet.name = renames.get(sheet.name) ?? sheet.name;
    for (const line of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values(line)) {
        if (cell.f) cell.f = renamed(cell.f, renames);
      }
    }
  }
  copy.resources = (copy.resources ?? []).map(({ name, data }) => ({
    name,
    data:
      data === ""
        ? data
        : JSON.stringify(
            JSON.parse(data, (_, value: unknown) =>
              typeof value === "string" && value.includes("!") ? renamed(value, renames) : value,
            ),
          ),
  }));
  return copy;
}

function newNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(
    names.filter((name) => cleaned(name) === name).map((name) => name.toLowerCase()),
  );
  const renames = new Map<string, string>();
  for (const name of names) {
    const base = cleaned(name);
    if (base === name) continue;
    let written = base;
    for (let next = 2; taken.has(written.toLowerCase()); next += 1) {
      const mark = ` (${next})`;
      written = base.slice(0, LONGEST - mark.length) + mark;
    }
    taken.add(written.toLowerCase());
    renames.set(name, written);
  }
  return renames;
}

function cleaned(name: string): string {
  const text = name
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/^'|'$/g, "’")
    .slice(0, LONGEST);
  return text === "" ? "Trang" : text;
}

const renamed = (text: string, renames: ReadonlyMap<string, string>): string =>
  tokens(text, "comma")
    .map(({ kind, text: piece }) => {
      const name = kind === "sheet" ? renames.get(unquoteSheet(piece.slice(0, -1))) : undefined;
      return name === undefined ? piece : `${quoteSheet(name)}!`;
    })
    .join("");
