// What a stored formula reads, and its parsed form: made once for all cells that hold the same formula in R1C1.
import type { Nullable } from "@univerjs/core";
import { LexerNode, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { columnIndex, unquoteSheet, type Box } from "./a1";
import { r1c1Of } from "./formulaText";
import { tokens, type Token } from "./tokens";
import type { UniverServices } from "./univerServices";

export type Ast = NonNullable<Parameters<UniverServices["interpreter"]["execute"]>[0]>["node"];

interface Corner {
  readonly index: number;
  readonly absolute: boolean;
}

/** A reference as written: null on an open side (whole columns, whole rows). */
interface Reference {
  readonly sheet: string | null;
  readonly top: Corner | null;
  readonly bottom: Corner | null;
  readonly left: Corner | null;
  readonly right: Corner | null;
}

export interface FormulaSource {
  readonly ast: Ast | undefined;
  /** Error value when the text cannot be parsed. */
  readonly error: string | undefined;
  readonly origin: { readonly row: number; readonly column: number };
  readonly references: readonly Reference[];
  /** A function that nobody here has; "" when all are known. */
  readonly unknown: string;
  /** Reads another workbook or a table of Excel, and neither is here. */
  readonly outside: boolean;
  /** Recalculated every time: TODAY(), RAND() … */
  readonly volatile: boolean;
  /** Reads cells that the text does not name: INDIRECT(), OFFSET(). */
  readonly dynamic: boolean;
}

const VOLATILE = /^(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)$/i;
const DYNAMIC = /^(?:INDIRECT|OFFSET)$/i;
/** Univer keeps state in these trees: parse one for each cell. */
const UNSHARED =
  /\b(?:LAMBDA|LET|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|INDIRECT|OFFSET|ROW|COLUMN|CELL)\s*\(/i;
const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

function readSide(text: string): { row: Corner | null; column: Corner | null } {
  const [, dollar1 = "", letters, dollar2 = "", digits] = CORNER.exec(text) ?? [];
  const rowDollar = letters === undefined ? dollar1 : dollar2;
  return {
    row: digits === undefined ? null : { index: Number(digits) - 1, absolute: rowDollar === "$" },
    column:
      letters === undefined ? null : { index: columnIndex(letters), absolute: dollar1 === "$" },
  };
}

function readReference(text: string, sheet: string | null): Reference {
  const [first = "", second] = text.split(":");
  const start = readSide(first);
  const end = second === undefined ? start : readSide(second);
  return { sheet, top: start.row, bottom: end.row, left: start.column, right: end.column };
}

/** LET and LAMBDA bring names of their own that look like functions when they are called. */
function isKnown(functions: UniverServices["functions"], name: string): boolean {
  const upper = name.toUpperCase();
  return (
    functions.hasExecutor(upper) ||
    upper === "LAMBDA" ||
    upper === "LET" ||
    !/^[A-Z][A-Z0-9_.]*$/.test(upper)
  );
}

function refersTo(name: Nullable<IDefinedNamesServiceParam>): string {
  return name?.formulaOrRefString ?? "";
}

/** Collects what the tokens read; a defined name is followed to what it stands for. */
function collect(
  list: readonly Token[],
  named: (name: string) => string,
  seen: Set<string>,
  found: { references: Reference[]; volatile: boolean; dynamic: boolean },
): void {
  let sheet: string | null = null;
  for (const token of list) {
    if (token.kind === "ref") found.references.push(readReference(token.text, sheet));
    if (token.kind === "function") {
      if (VOLATILE.test(token.text)) found.volatile = true;
      if (DYNAMIC.test(token.text)) found.dynamic = true;
    }
    if (token.kind === "name" && !seen.has(token.text)) {
      seen.add(token.text);
      const meaning = named(token.text);
      if (meaning !== "") collect(tokens(meaning, "comma"), named, seen, found);
    }
    sheet = token.kind === "sheet" ? unquoteSheet(token.text.slice(0, -1)) : null;
  }
}

/**
 * "A2:C" is Google's; Univer knows "A2:C1000" only. Names are replaced by what they stand for: Univer's lexer remembers what a name
 * meant before rows were inserted.
 */
function forUniver(list: readonly Token[], rows: number, named: (name: string) => string): string {
  return list
    .map(({ kind, text }) => {
      if (kind === "name") {
        const meaning = named(text).replace(/^=/, "");
        return meaning === ""
          ? text
          : /[()+\-*/^&,<>= ]/.test(meaning.replace(/'[^']*'/g, ""))
            ? `(${meaning})`
            : meaning;
      }
      if (kind !== "ref") return text;
      const open = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})$/.exec(text);
      return open ? `${open[1] ?? ""}:${open[2] ?? ""}$${rows}` : text;
    })
    .join("");
}

export class FormulaSources {
  readonly #services: UniverServices;
  readonly #known = new Map<string, FormulaSource>();

  constructor(services: UniverServices) {
    this.#services = services;
  }

  /** Names or sheets changed: what a text means may have changed with them. */
  forget(): void {
    this.#known.clear();
  }

  of(stored: string, row: number, column: number, sheetRows: number): FormulaSource {
    const key = UNSHARED.test(stored) ? `${row},${column} ${stored}` : r1c1Of(stored, row, column);
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#make(stored, row, column, sheetRows);
    this.#known.set(key, made);
    return made;
  }

  #make(stored: string, row: number, column: number, sheetRows: number): FormulaSource {
    const { lexer, parser, names, unitId, functions } = this.#services;
    const list = tokens(stored, "comma");
    const found = { references: [] as Reference[], volatile: false, dynamic: false };
    const named = (name: string): string => refersTo(names.getValueByName(unitId, name));
    collect(list, named, new Set(), found);
    const unknown =
      list.find(({ kind, text }) => kind === "function" && !isKnown(functions, text))?.text ?? "";
    const outside = list.some((token) => this.#isOutside(token));
    const base = { origin: { row, column }, unknown, outside, ...found };
    if (outside) return { ...base, ast: undefined, error: "#REF!" };
    if (list.some((token) => token.kind === "broken"))
      return { ...base, ast: undefined, error: "#ERROR!" };
    const tree = lexer.treeBuilder(forUniver(list, sheetRows, named));
    if (!(tree instanceof LexerNode)) {
      const error = typeof tree === "string" && tree.startsWith("#") ? tree : "#ERROR!";
      return { ...base, ast: undefined, error };
    }
    const ast = parser.parse(tree);
    return { ...base, ast, error: ast ? undefined : "#ERROR!" };
  }

  #isOutside({ kind, text }: Token): boolean {
    if (kind === "other") return text === "[";
    if (kind !== "sheet" || !/^'?\[\d+\]/.test(text)) return false;
    return !this.#services.workbook.getSheetBySheetName(unquoteSheet(text.slice(0, -1)));
  }
}

function at(corner: Corner | null, from: number, to: number, open: number): number {
  if (!corner) return open;
  return corner.absolute ? corner.index : corner.index + to - from;
}

/** The cells that a reference means when its formula stands in the given cell. */
export function boxOfReference(
  reference: Reference,
  origin: { readonly row: number; readonly column: number },
  row: number,
  column: number,
  rows: number,
  columns: number,
): Box {
  const y1 = at(reference.top, origin.row, row, 0);
  const y2 = at(reference.bottom, origin.row, row, rows - 1);
  const x1 = at(reference.left, origin.column, column, 0);
  const x2 = at(reference.right, origin.column, column, columns - 1);
  const top = Math.min(y1, y2);
  const left = Math.min(x1, x2);
  return {
    row: top,
    column: left,
    rows: Math.max(y1, y2) - top + 1,
    columns: Math.max(x1, x2) - left + 1,
  };
}
