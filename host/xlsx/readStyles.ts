// styles.xml → Univer's styles, one for each cell format, in the file's order.
import type { Borders, Look } from "./snapshot";
import type { ColorReader } from "./colors";
import { builtInFormat } from "./numberFormats";
import { childOf, childrenOf, flag, numberAttribute, parseXml, type XmlNode } from "./parseXml";

export interface StylesRead {
  /** Of each cell format; null where it is the workbook's plain look. */
  readonly cells: readonly (Look | null)[];
  readonly unlocked: readonly boolean[];
  /** Font of cells without a format. */
  readonly plain: Look;
  /** Differential styles of conditional formats, drawn and as written. */
  readonly differential: readonly { readonly style: Look; readonly source: string }[];
  readonly unusualFills: boolean;
}

const BORDERS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];
export const HORIZONTAL: ReadonlyMap<string, number> = new Map([
  ["left", 1],
  ["center", 2],
  ["centerContinuous", 2],
  ["right", 3],
  ["justify", 5],
  ["distributed", 6],
]);
/** Univer has only something near to these: they are remembered as written. */
const NEAR = new Map([
  ["horizontal", new Set(["centerContinuous", "distributed", "fill"])],
  ["vertical", new Set(["justify", "distributed"])],
  ["shrinkToFit", new Set(["1", "true"])],
]);
export const VERTICAL: ReadonlyMap<string, number> = new Map([
  ["top", 1],
  ["center", 2],
  ["justify", 2],
  ["distributed", 2],
  ["bottom", 3],
]);
/** Points of padding that Excel's one step of indent comes to. */
export const INDENT = 9;

export function readStyles(xml: string | undefined, colorOf: ColorReader): StylesRead {
  const root = xml === undefined ? undefined : parseXml(xml);
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((node) => [
      numberAttribute(node, "numFmtId") ?? -1,
      node.attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((node) => readFont(node, colorOf));
  const fillNodes = childrenOf(childOf(root, "fills"), "fill");
  const fills = fillNodes.map((node) => readFill(node, colorOf));
  const borders = childrenOf(childOf(root, "borders"), "border").map((node) =>
    readBorder(node, colorOf),
  );
  const { ff, fs } = fonts[0] ?? {};
  const plain: Look = { ff: ff ?? "Calibri", fs: fs ?? 11 };

  const cellStyle = (xf: XmlNode): Look => {
    const pattern = formatOf(numberAttribute(xf, "numFmtId") ?? 0, formats);
    const border = borders[numberAttribute(xf, "borderId") ?? 0];
    return {
      ...(fonts[numberAttribute(xf, "fontId") ?? 0] ?? plain),
      ...fills[numberAttribute(xf, "fillId") ?? 0],
      ...(border && { bd: border }),
      ...(pattern !== undefined && { n: { pattern } }),
      ...readAlignment(childOf(xf, "alignment")),
    };
  };
  const xfs = childrenOf(childOf(root, "cellXfs"), "xf");
  const base = JSON.stringify(plain);
  return {
    cells: xfs.map((xf) => {
      const style = cellStyle(xf);
      return JSON.stringify(style) === base ? null : style;
    }),
    unlocked: xfs.map((xf) => !flag(childOf(xf, "protection"), "locked", true)),
    plain,
    differential: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => ({
      style: readDifferential(dxf, formats, colorOf),
      source: dxf.source,
    })),
    unusualFills: fillNodes.slice(2).some(isUnusual),
  };
}

const isUnusual = (fill: XmlNode): boolean =>
  childOf(fill, "gradientFill") !== undefined ||
  !["solid", "none", undefined].includes(childOf(fill, "patternFill")?.attributes["patternType"]);

function formatOf(id: number, formats: ReadonlyMap<number, string>): string | undefined {
  const pattern = formats.get(id) ?? builtInFormat(id);
  return pattern === undefined || /^general$/i.test(pattern) ? undefined : pattern;
}

/** Only what the element names: a differential font changes nothing else. */
// eslint-disable-next-line complexity -- one line for each optional element
function readFont(font: XmlNode | undefined, colorOf: ColorReader): Look {
  const style: Look = {};
  const name = childOf(font, "name")?.attributes["val"];
  const size = numberAttribute(childOf(font, "sz"), "val");
  const color = colorOf(childOf(font, "color"));
  const underline = childOf(font, "u");
  const raised = childOf(font, "vertAlign")?.attributes["val"];
  if (name !== undefined) style.ff = name;
  if (size !== undefined) style.fs = size;
  if (isOn(font, "b")) style.bl = 1;
  if (isOn(font, "i")) style.it = 1;
  if (isOn(font, "strike")) style.st = { s: 1 };
  if (underline && underline.attributes["val"] !== "none") {
    // 12 is Univer's single line and 10 its double one.
    style.ul = { s: 1, ...(underline.attributes["val"]?.startsWith("double") && { t: 10 }) };
  }
  if (raised === "superscript") style.va = 3;
  if (raised === "subscript") style.va = 2;
  if (color !== undefined && color !== "#000000") style.cl = { rgb: color };
  return style;
}

const isOn = (font: XmlNode | undefined, name: string): boolean => {
  const node = childOf(font, name);
  return node !== undefined && flag(node, "val", true);
};

function readFill(fill: XmlNode | undefined, colorOf: ColorReader): Look {
  const stops = childrenOf(childOf(fill, "gradientFill"), "stop");
  const end = colorOf(childOf(stops[stops.length - 1], "color"));
  if (end !== undefined) return { bg: { rgb: end } };
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (!pattern || type === "none" || type === undefined) return {};
  const color = colorOf(childOf(pattern, "fgColor")) ?? colorOf(childOf(pattern, "bgColor"));
  return color === undefined ? {} : { bg: { rgb: color } };
}

function readBorder(border: XmlNode | undefined, colorOf: ColorReader): Borders | undefined {
  const data: Borders = {};
  const side = (name: string): { s: number; cl: { rgb: string } } | undefined => {
    const node = childOf(border, name);
    const style = BORDERS.indexOf(node?.attributes["style"] ?? "none");
    if (style < 1) return undefined;
    return { s: style, cl: { rgb: colorOf(childOf(node, "color")) ?? "#000000" } };
  };
  const pairs = [
    ["l", side("left") ?? side("start")],
    ["r", side("right") ?? side("end")],
    ["t", side("top")],
    ["b", side("bottom")],
  ] as const;
  for (const [key, value] of pairs) if (value) data[key] = value;
  const diagonal = side("diagonal");
  if (diagonal && flag(border, "diagonalDown")) data.tl_br = diagonal;
  if (diagonal && flag(border, "diagonalUp")) data.bl_tr = diagonal;
  return Object.keys(data).length > 0 ? data : undefined;
}

// eslint-disable-next-line complexity -- one line for each optional element
function readAlignment(node: XmlNode | undefined): Look {
  const style: Look = {};
  const horizontal = HORIZONTAL.get(node?.attributes["horizontal"] ?? "");
  const vertical = VERTICAL.get(node?.attributes["vertical"] ?? "");
  const indent = numberAttribute(node, "indent") ?? 0;
  const rotation = numberAttribute(node, "textRotation") ?? 0;
  if (horizontal !== undefined) style.ht = horizontal;
  if (vertical !== undefined) style.vt = vertical;
  if (flag(node, "wrapText")) style.tb = 3;
  if (indent > 0) style.pd = horizontal === 3 ? { r: indent * INDENT } : { l: indent * INDENT };
  if (rotation === 255) style.tr = { a: 0, v: 1 };
  else if (rotation > 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  const near = [...NEAR].flatMap(([name, values]) => {
    const value = node?.attributes[name];
    return value !== undefined && values.has(value) ? [[name, value]] : [];
  });
  if (near.length > 0) style.xlsx = Object.fromEntries(near) as Record<string, string>;
  return style;
}

function readDifferential(
  dxf: XmlNode,
  formats: ReadonlyMap<number, string>,
  colorOf: ColorReader,
): Look {
  const number = childOf(dxf, "numFmt");
  const pattern =
    number?.attributes["formatCode"] ?? formatOf(numberAttribute(number, "numFmtId") ?? 0, formats);
  const fill = childOf(childOf(dxf, "fill"), "patternFill");
  // A differential solid fill keeps its colour in bgColor, and need not say that it is solid.
  const color = colorOf(childOf(fill, "bgColor")) ?? colorOf(childOf(fill, "fgColor"));
  const border = readBorder(childOf(dxf, "border"), colorOf);
  return {
    ...readFont(childOf(dxf, "font"), colorOf),
    ...(color !== undefined && { bg: { rgb: color } }),
    ...(border && { bd: border }),
    ...(pattern !== undefined && { n: { pattern } }),
  };
}
