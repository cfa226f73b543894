// Parts of .xlsx as trees without namespaces; each node remembers its own text, to be carried through untouched.
import sax, { type Tag } from "sax";
import { XlsxError } from "./xlsxError";

export interface XmlNode {
  /** Without its prefix. */
  readonly name: string;
  /** By name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
  /** Text directly inside, decoded. */
  readonly text: string;
  /** The element as written, but for a prefix that the part gives to all its elements. */
  readonly source: string;
}

/** Elements handed over as soon as they end, and not kept: a sheet has a million cells. */
export type Visits = Readonly<Record<string, (node: XmlNode) => void>>;

/** What all nodes of a part share: their text, and the prefix of its root. */
interface Part {
  readonly xml: string;
  prefix: string;
}

const NO_CHILDREN: readonly XmlNode[] = [];

class Node implements XmlNode {
  readonly name: string;
  readonly attributes: XmlNode["attributes"];
  children = NO_CHILDREN;
  text = "";
  readonly #part: Part;
  readonly #start: number;
  #end = 0;

  constructor(name: string, attributes: XmlNode["attributes"], part: Part, start: number) {
    this.name = name;
    this.attributes = attributes;
    this.#part = part;
    this.#start = start;
  }

  get source(): string {
    const { xml, prefix } = this.#part;
    const written = xml.slice(this.#start, this.#end);
    return prefix === "" ? written : written.replace(new RegExp(`(</?)${prefix}`, "g"), "$1");
  }

  add(child: XmlNode): void {
    if (this.children === NO_CHILDREN) this.children = [child];
    else (this.children as XmlNode[]).push(child);
  }

  end(position: number): void {
    this.#end = position;
  }
}

/** The root element. Throws XlsxError where the text is not well-formed. */
export function parseXml(xml: string, visits: Visits = {}): XmlNode {
  const part: Part = { xml, prefix: "" };
  const open: Node[] = [];
  let root: Node | undefined;
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw new XlsxError("nội dung XML sai", { cause: error });
  };
  parser.onopentag = (tag) => {
    const colon = tag.name.indexOf(":") + 1;
    if (!root) part.prefix = tag.name.slice(0, colon);
    const { attributes } = tag as Tag;
    const node = new Node(tag.name.slice(colon), attributes, part, parser.startTagPosition - 1);
    root ??= node;
    open.push(node);
  };
  parser.ontext = parser.oncdata = (text) => {
    const node = open[open.length - 1];
    if (node) node.text += text;
  };
  parser.onclosetag = () => {
    const node = open.pop();
    if (!node) return;
    node.end(parser.position);
    const visit = visits[node.name];
    if (visit) visit(node);
    else open[open.length - 1]?.add(node);
  };
  parser.write(xml).close();
  if (!root) throw new XlsxError("nội dung XML trống");
  return root;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** An attribute that is on unless it says "0" or "false"; absent is `absent`. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? absent : value !== "0" && value !== "false";
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  return value === undefined || value.trim() === "" || Number.isNaN(Number(value))
    ? undefined
    : Number(value);
}
