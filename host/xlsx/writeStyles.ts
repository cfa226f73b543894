// Univer's styles → styles.xml, each look once.
import type { Nullable } from "@univerjs/core";
import type { Borders, Look } from "./snapshot";
import { argbOf } from "./colors";
import { builtInFormatId } from "./numberFormats";
import { HORIZONTAL as HORIZONTAL_WORDS, INDENT, VERTICAL as VERTICAL_WORDS } from "./readStyles";
import { element } from "./element";

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
const HORIZONTAL = ["", "left", "center", "right", "justify", "justify", "distributed"];
const VERTICAL = ["", "top", "center", "bottom"];
const FIRST_CUSTOM_FORMAT = 164;

/** Collects formats while the sheets are written; `xml` comes last. */
export interface StyleTable {
  /** Number of the cell format; 0 is the plain one. */
  cell(style: Look | null, unlocked: boolean): number;
  /** Number of a differential style, from a style or as once written. */
  differential(style: Look | string): number;
  xml(): string;
}

export function styleTable(plain: Look): StyleTable {
  const formats = new Map<string, number>();
  const fonts = numbered();
  const fills = numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = numbered(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const cells = numbered();
  const differentials = numbered();
  const known = new Map<string, number>();

  const formatId = (pattern: string): number => {
    const builtIn = builtInFormatId(pattern);
    if (builtIn !== undefined) return builtIn;
    const id = formats.get(pattern) ?? FIRST_CUSTOM_FORMAT + formats.size;
    formats.set(pattern, id);
    return id;
  };
  const cell = (style: Look | null, unlocked: boolean): number => {
    const key = `${unlocked ? 1 : 0}${JSON.stringify(style)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const whole = { ...plain, ...style };
    const numFmtId = formatId(whole.n?.pattern ?? "");
    const fontId = fonts.add(fontXml(whole));
    const fillId = fills.add(fillXml(whole));
    const borderId = borders.add(borderXml(whole.bd));
    const content = alignmentXml(whole) + (unlocked ? '<protection locked="0"/>' : "");
    const id = cells.add(
      element(
        "xf",
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          ...(numFmtId > 0 && { applyNumberFormat: 1 }),
          ...(fontId > 0 && { applyFont: 1 }),
          ...(fillId > 0 && { applyFill: 1 }),
          ...(borderId > 0 && { applyBorder: 1 }),
          ...(content.includes("<alignment") && { applyAlignment: 1 }),
          ...(unlocked && { applyProtection: 1 }),
        },
        content,
      ),
    );
    known.set(key, id);
    return id;
  };
  cell(null, false);
  return {
    cell,
    differential: (style) =>
      differentials.add(typeof style === "string" ? style : differentialXml(style, formatId)),
    xml: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[
        formats.size === 0
          ? ""
          : list(
              "numFmts",
              [...formats].map(([formatCode, numFmtId]) =>
                element("numFmt", { numFmtId, formatCode }),
              ),
            ),
        list("fonts", fonts.all),
        list("fills", fills.all),
        list("borders", borders.all),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        list("cellXfs", cells.all),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        list("dxfs", differentials.all),
        '<tableStyles count="0"/>',
      ].join("")}</styleSheet>`,
  };
}

interface Numbered {
  readonly all: readonly string[];
  add(xml: string): number;
}

function numbered(first: readonly string[] = []): Numbered {
  const all = [...first];
  const index = new Map(all.map((xml, at) => [xml, at]));
  return {
    all,
    add: (xml) => {
      const at = index.get(xml) ?? all.push(xml) - 1;
      index.set(xml, at);
      return at;
    },
  };
}

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, items.join(""));

// eslint-disable-next-line complexity -- one line for each optional element
function fontXml(style: Look): string {
  const color = argbOf(style.cl?.rgb);
  return element(
    "font",
    {},
    [
      style.bl ? "<b/>" : "",
      style.it ? "<i/>" : "",
      style.st?.s ? "<strike/>" : "",
      style.ul?.s ? element("u", style.ul.t === 10 ? { val: "double" } : {}) : "",
      style.va === 3
        ? '<vertAlign val="superscript"/>'
        : style.va === 2
          ? '<vertAlign val="subscript"/>'
          : "",
      style.fs ? element("sz", { val: style.fs }) : "",
      color === undefined ? "" : element("color", { rgb: color }),
      style.ff ? element("name", { val: style.ff }) : "",
    ].join(""),
  );
}

function fillXml(style: Look): string {
  const rgb = argbOf(style.bg?.rgb);
  const inside =
    rgb === undefined
      ? '<patternFill patternType="none"/>'
      : `<patternFill patternType="solid">${element("fgColor", { rgb })}<bgColor indexed="64"/></patternFill>`;
  return `<fill>${inside}</fill>`;
}

function borderXml(border: Nullable<Borders>): string {
  const side = (name: string, data: Borders[keyof Borders]): string => {
    if (!data?.s) return `<${name}/>`;
    return element(
      name,
      { style: BORDERS[data.s] },
      element("color", { rgb: argbOf(data.cl.rgb) ?? "FF000000" }),
    );
  };
  const attributes = {
    ...(border?.bl_tr && { diagonalUp: 1 }),
    ...(border?.tl_br && { diagonalDown: 1 }),
  };
  const sides = [
    side("left", border?.l),
    side("right", border?.r),
    side("top", border?.t),
    side("bottom", border?.b),
    side("diagonal", border?.tl_br ?? border?.bl_tr),
  ];
  return element("border", attributes, sides.join(""));
}

// eslint-disable-next-line complexity -- one line for each optional element
function alignmentXml(style: Look): string {
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT);
  const angle = style.tr?.a ?? 0;
  const attributes = {
    ...(style.ht && { horizontal: HORIZONTAL[style.ht] }),
    ...(style.vt && { vertical: VERTICAL[style.vt] }),
    ...(style.tr?.v
      ? { textRotation: 255 }
      : angle !== 0 && { textRotation: angle < 0 ? -angle : 90 + angle }),
    ...(style.tb === 3 && { wrapText: 1 }),
    ...(indent > 0 && { indent }),
    ...(style.tb !== 3 && style.xlsx?.["shrinkToFit"] && { shrinkToFit: 1 }),
    ...writtenAlignment(style),
  };
  return Object.keys(attributes).length === 0 ? "" : element("alignment", attributes);
}

/** The file's own word, as long as nobody has aligned the cell in another way. */
function writtenAlignment({ ht, vt, xlsx = {} }: Look): Record<string, string> {
  const { horizontal = "", vertical = "" } = xlsx;
  return {
    ...(horizontal !== "" &&
      HORIZONTAL_WORDS.get(horizontal) === (ht ?? undefined) && { horizontal }),
    ...(vertical !== "" && VERTICAL_WORDS.get(vertical) === (vt ?? undefined) && { vertical }),
  };
}

function differentialXml(style: Look, formatId: (pattern: string) => number): string {
  const rgb = argbOf(style.bg?.rgb);
  const font = fontXml(style);
  const pattern = style.n?.pattern;
  return element(
    "dxf",
    {},
    [
      font === "<font/>" ? "" : font,
      pattern === undefined
        ? ""
        : element("numFmt", { numFmtId: formatId(pattern), formatCode: pattern }),
      rgb === undefined
        ? ""
        : `<fill><patternFill patternType="solid">${element("bgColor", { rgb })}</patternFill></fill>`,
      style.bd ? borderXml(style.bd) : "",
    ].join(""),
  );
}
