// Formula text in pieces: enough to rename separators, move references and find what a formula reads.

export type TokenKind =
  | "string"
  | "number"
  | "sheet"
  | "ref"
  | "function"
  | "name"
  | "error"
  | "open"
  | "close"
  | "argument"
  | "column"
  | "rowBreak"
  | "broken"
  | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** How a spreadsheet's people write formulas: with "," between arguments, or "," inside numbers. */
export type Dialect = "comma" | "semicolon";

/** Stands in a stored formula where Google shows a parse error; never typed by anybody. */
export const BROKEN = "\u201A";

const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const A1 = `${CELL}(?::(?:${CELL}|\\$?[A-Za-z]{1,3}(?![A-Za-z0-9_.(])|\\$?[0-9]{1,7}))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?:\\$?[0-9]{1,7})?|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const R1C1_CELL = "R(?:\\[-?\\d+\\]|\\d+)?C(?:\\[-?\\d+\\]|\\d+)?";
const R1C1 = `${R1C1_CELL}(?::(?:${R1C1_CELL}|[RC](?:\\[-?\\d+\\]|\\d+)?))?|R(?:\\[-?\\d+\\]|\\d+)(?::R(?:\\[-?\\d+\\]|\\d+))?|C(?:\\[-?\\d+\\]|\\d+)(?::C(?:\\[-?\\d+\\]|\\d+))?|R:R|C:C`;
const NOT_LONGER = "(?![\\p{L}\\p{N}_.(!\\[])";
const STRING = '"(?:[^"]|"")*"';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}\\p{M}_.]*)!";
const ERROR = "#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|ERROR!)";
const NAME = "[\\p{L}_][\\p{L}\\p{N}\\p{M}_.]*";

function patternOf(notation: "A1" | "R1C1", dialect: Dialect): string {
  const ref = `(?:${notation === "A1" ? A1 : R1C1})${NOT_LONGER}`;
  const decimal = dialect === "comma" ? "\\." : "[,.]";
  const number = `(?:\\d+(?:${decimal}\\d*)?|${dialect === "comma" ? "\\." : "[,.]"}\\d+)(?:[eE][+-]?\\d+)?`;
  // In the order of KINDS; groups without names are quicker to read.
  return `(${STRING})|(${SHEET})|(${ERROR})|(${ref})|(${number})|(${NAME})|[\\s\\S]`;
}

const KINDS = ["string", "sheet", "error", "ref", "number", "name"] as const;

const SCANNERS = new Map<string, RegExp>();

function scannerFor(notation: "A1" | "R1C1", dialect: Dialect): RegExp {
  const key = `${notation} ${dialect}`;
  const known = SCANNERS.get(key);
  if (known) return known;
  // "i" belongs to A1 only: R1C1 notation is written in capitals, and a name such as "rc" is a name.
  const compiled = new RegExp(patternOf(notation, dialect), notation === "A1" ? "iuy" : "uy");
  SCANNERS.set(key, compiled);
  return compiled;
}

function inside(kind: TokenKind, braces: number): TokenKind {
  return braces > 0 ? kind : "argument";
}

function kindOfRest(text: string, braces: number, dialect: Dialect): TokenKind {
  if (text === "(" || text === "{") return "open";
  if (text === ")" || text === "}") return "close";
  if (text === BROKEN) return "broken";
  if (text === ";") return inside("rowBreak", braces);
  if (text === ",") return dialect === "semicolon" ? "broken" : inside("column", braces);
  return text === "\\" && braces > 0 ? "column" : "other";
}

/** The last formula and its tokens: filled down in R1C1, the same text comes once for every row. */
let last: { readonly key: string; readonly found: readonly Token[] } | undefined;

/** Cuts a formula (with or without its "=") into tokens; joined again they give the same text. */
export function tokens(
  formula: string,
  dialect: Dialect,
  notation: "A1" | "R1C1" = "A1",
): readonly Token[] {
  const key = `${notation}${dialect}${formula}`;
  if (last?.key === key) return last.found;
  const found = scan(formula, dialect, scannerFor(notation, dialect));
  last = { key, found };
  return found;
}

function scan(formula: string, dialect: Dialect, scanner: RegExp): Token[] {
  const found: Token[] = [];
  let braces = 0;
  scanner.lastIndex = 0;
  while (scanner.lastIndex < formula.length) {
    const match = scanner.exec(formula);
    if (!match) break;
    const text = match[0];
    const index = KINDS.findIndex((_, at) => match[at + 1] !== undefined);
    let kind: TokenKind = KINDS[index] ?? kindOfRest(text, braces, dialect);
    if (kind === "name" && isCalled(formula, scanner.lastIndex)) kind = "function";
    if (text === "{") braces++;
    if (text === "}") braces--;
    found.push({ kind, text });
  }
  return found;
}

/** Whether "(" follows, after blanks at most. */
const isCalled = (formula: string, end: number): boolean =>
  /^\s*\(/.test(formula.slice(end, end + 8));
