// A small XML reader for the parts of .xlsx: a tree without namespaces, each node remembering its own text.

export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Text directly inside, decoded. */
  readonly text: string;
  /** The element as written, to be carried through untouched. */
  readonly source: string;
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly start: number;
  text: string;
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

/** The root element, or undefined where the text is not XML. */
export function parseXml(xml: string): XmlNode | undefined {
  const root: Open = { name: "", attributes: new Map(), children: [], start: 0, text: "" };
  const stack: Open[] = [root];
  for (const match of xml.matchAll(PIECE)) {
    const [whole, cdata, closing, opening, attributes, selfClosing, text] = match;
    const top = stack[stack.length - 1] ?? root;
    if (text !== undefined) top.text += decodeXml(text);
    if (cdata !== undefined) top.text += cdata;
    if (closing !== undefined) {
      if (stack.length > 1) stack.pop();
      close(stack[stack.length - 1] ?? root, top, xml.slice(top.start, match.index + whole.length));
    }
    if (opening === undefined) continue;
    const node: Open = {
      name: localName(opening),
      attributes: readAttributes(attributes ?? ""),
      children: [],
      start: match.index,
      text: "",
    };
    if (selfClosing) close(top, node, whole);
    else stack.push(node);
  }
  return stack.length === 1 ? root.children[0] : undefined;
}

function close(parent: Open, node: Open, source: string): void {
  const { name, attributes, children, text } = node;
  parent.children.push({ name, attributes, children, text, source });
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function readAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    found.set(name, decodeXml(double ?? single ?? ""));
  }
  return found;
}

const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return NAMED.get(code) ?? whole;
    const point = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** For an element's text. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (one) => ESCAPES[one] ?? one);

/** For an attribute between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\t]/g, (one) => ESCAPES[one] ?? one);

/** An element from its attributes; those undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** An attribute that is on unless it says "0" or "false"; absent is `absent`. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  const value = node?.attributes.get(name);
  return value === undefined ? absent : value !== "0" && value !== "false";
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes.get(name);
  return value === undefined || value.trim() === "" || Number.isNaN(Number(value))
    ? undefined
    : Number(value);
}
