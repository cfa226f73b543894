// Text of cells as .xlsx spells it: control characters are written "_x000B_".
import { childOf, decodeXml, escapeText, parseXml, type XmlNode } from "./xml";

/** A piece of text of a cell; `rich` is the markup of its runs where it has more than one look. */
export interface CellText {
  readonly text: string;
  readonly rich?: string;
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

export const decodeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot carry
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export const encodeCellText = (text: string): string =>
  escapeText(
    text.replace(
      UNSAFE,
      (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

const PLAIN = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/;

/** Content of a shared string or an inline one: `<t>` alone, or runs `<r>`; phonetic hints are left out. */
export function readCellText(content: string): CellText {
  const plain = PLAIN.exec(content);
  if (plain) return { text: lines(decodeCellText(decodeXml(plain[1] ?? ""))) };
  const node = parseXml(`<si>${content}</si>`);
  const text = (node?.children ?? []).map(textOf).join("");
  const runs = (node?.children ?? []).filter((child) => child.name === "r");
  if (runs.length === 0) return { text };
  return { text, rich: runs.map(({ source }) => source).join("") };
}

function textOf(node: XmlNode): string {
  const text = node.name === "t" ? node : node.name === "r" ? childOf(node, "t") : undefined;
  return lines(decodeCellText(text?.text ?? ""));
}

/** Google, Univer and Excel all break lines with a line feed alone. */
const lines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
