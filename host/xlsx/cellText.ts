// Text of cells as .xlsx spells it: control characters are written "_x000B_".
import { escapeText } from "./element";
import { childOf, parseXml, type XmlNode } from "./parseXml";

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

/** A shared string or an inline one: `<t>` alone, or runs `<r>`; phonetic hints are left out. */
export function readCellText(node: XmlNode): CellText {
  const text = node.children.map(textOf).join("");
  const runs = node.children.filter(({ name }) => name === "r");
  return runs.length === 0 ? { text } : { text, rich: runs.map(({ source }) => source).join("") };
}

/** What the runs of a rich text say. */
export const textOfRuns = (markup: string): string =>
  readCellText(parseXml(`<si>${markup}</si>`)).text;

function textOf(node: XmlNode): string {
  const text = node.name === "t" ? node : node.name === "r" ? childOf(node, "t") : undefined;
  return lines(decodeCellText(text?.text ?? ""));
}

/** Google, Univer and Excel all break lines with a line feed alone. */
const lines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
