// Formulas as .xlsx writes them ↔ as Univer holds them ("," between arguments, bare function names, "=" in front).
import { tokens, type Token } from "../engine/tokens";
import {
  ARRAY_FUNCTIONS,
  FUTURE_FUNCTIONS,
  isUnknownToExcel,
  WORKSHEET_FUNCTIONS,
} from "./futureFunctions";

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i;
const DUMMY = "__XLUDF.DUMMYFUNCTION";
/** What Google writes for the cells beside an array that Excel cannot compute. */
const COMPUTED_VALUE = '"COMPUTED_VALUE"';
/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 255;

export interface FormulaRead {
  readonly formula: string;
  readonly wrapped: boolean;
  /** It only repeats what a neighbouring array formula computed. */
  readonly computedValue: boolean;
}

export function readFormula(written: string): FormulaRead {
  const inner = unwrapped(written.replace(/^=/, ""));
  if (inner === COMPUTED_VALUE) return { formula: "", wrapped: true, computedValue: true };
  const bare = tokens(inner ?? written.replace(/^=/, ""), "comma")
    .map(({ kind, text }) =>
      kind === "function" || kind === "name" ? text.replace(PREFIX, "") : text,
    )
    .join("");
  return { formula: `=${bare}`, wrapped: inner !== undefined, computedValue: false };
}

/** The text inside IFERROR(__xludf.DUMMYFUNCTION("…"), value), or undefined. */
function unwrapped(formula: string): string | undefined {
  if (!/^\s*IFERROR\s*\(\s*__xludf\.DUMMYFUNCTION\s*\(/i.test(formula)) return undefined;
  const pieces = tokens(formula, "comma").filter(({ text }) => text.trim() !== "");
  const literals: string[] = [];
  for (const { kind, text } of pieces.slice(4)) {
    if (kind === "string") literals.push(text.slice(1, -1).replace(/""/g, '"'));
    else if (text !== "&") break;
  }
  return literals.length === 0 ? undefined : literals.join("").replace(/^=/, "");
}

export interface FormulaWritten {
  /** Without "="; undefined where .xlsx has no way to hold it, and the value alone is kept. */
  readonly text: string | undefined;
  readonly array: boolean;
  readonly wrapped: boolean;
}

const PLAIN = /^=[^[\]{}"'\u201A]*$/;
const CALLS = /[A-Za-z_][\w.]*(?=\s*\()/g;

/** @param value - As a literal of a formula: what Excel shows in place of a function that it does not know. */
export function writeFormula(stored: string, value: string, wrapped: boolean): FormulaWritten {
  const bare = stored.replace(/^=/, "");
  // Most formulas are plain, and cutting each into tokens would take longer than writing the file.
  if (!wrapped && PLAIN.test(stored) && (bare.match(CALLS) ?? []).every(isOld)) {
    return { text: bare, array: false, wrapped: false };
  }
  const cut = tokens(bare, "comma");
  const functions = cut
    .filter(({ kind }) => kind === "function")
    .map(({ text }) => text.toUpperCase());
  const array = functions.some((name) => ARRAY_FUNCTIONS.has(name));
  if (wrapped || functions.some(isUnknownToExcel)) {
    return {
      text: `IFERROR(${DUMMY.toLowerCase().replace("dummyfunction", "DUMMYFUNCTION")}(${literal(bare)}),${value})`,
      array: false,
      wrapped: true,
    };
  }
  if (cut.some(isUnwritable)) return { text: undefined, array, wrapped: false };
  const parameters = lambdaParameters(cut);
  const text = cut
    .map((token) => {
      if (token.kind === "function") return prefixed(token.text);
      return token.kind === "name" && parameters.has(token.text.toUpperCase())
        ? `_xlpm.${token.text}`
        : token.text;
    })
    .join("");
  return { text, array, wrapped: false };
}

/** The neighbour of an array that Excel cannot compute. */
export const computedValueFormula = (value: string): string =>
  `IFERROR(__xludf.DUMMYFUNCTION(${literal(COMPUTED_VALUE)}),${value})`;

/** Text between quotes, in pieces that Excel accepts. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL)
    pieces.push(text.slice(at, at + LONGEST_LITERAL));
  if (pieces.length === 0) return '""';
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

const isOld = (name: string): boolean => {
  const upper = name.toUpperCase();
  return (
    !FUTURE_FUNCTIONS.has(upper) &&
    !WORKSHEET_FUNCTIONS.has(upper) &&
    !ARRAY_FUNCTIONS.has(upper) &&
    !isUnknownToExcel(upper)
  );
};

/** Tables and other workbooks are not saved, so nothing may point at them; nor can a formula that does not parse be saved. */
const isUnwritable = ({ kind, text }: Token): boolean =>
  kind === "broken" ||
  (kind === "other" && (text === "[" || text === "]")) ||
  (kind === "sheet" && text.includes("["));

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that LET and LAMBDA introduce: each argument that is a name alone, except the last. */
function lambdaParameters(cut: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: boolean[] = [];
  const solid = cut.filter(({ text }) => text.trim() !== "");
  // eslint-disable-next-line complexity -- one look at the tokens on both sides
  solid.forEach(({ kind, text }, index) => {
    const before = solid[index - 1];
    if (kind === "open")
      calls.push(before?.kind === "function" && /^(LET|LAMBDA)$/i.test(before.text));
    if (kind === "close") calls.pop();
    const alone =
      (before?.kind === "open" || before?.kind === "argument") &&
      solid[index + 1]?.kind === "argument";
    if (kind === "name" && alone && calls[calls.length - 1]) names.add(text.toUpperCase());
  });
  return names;
}
