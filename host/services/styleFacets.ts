// Sides of a cell's look that Range reads and sets: each a pair of functions over Univer's style.
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";

export interface StyleFacet {
  read(style: IStyleData): string | number | boolean;
  /** `null` takes the default look back. */
  write(style: IStyleData, value: unknown): IStyleData;
}

function without(style: IStyleData, ...keys: (keyof IStyleData)[]): IStyleData {
  const rest = { ...style };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

function color(value: unknown): string {
  return text(value).toLowerCase();
}

const HORIZONTAL = new Map<unknown, HorizontalAlign>([
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
]);
const VERTICAL = new Map<unknown, VerticalAlign>([
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
]);
const WRAP = new Map<unknown, WrapStrategy>([
  ["OVERFLOW", WrapStrategy.OVERFLOW],
  ["CLIP", WrapStrategy.CLIP],
  ["WRAP", WrapStrategy.WRAP],
]);

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function keyOf(map: ReadonlyMap<unknown, number>, code: unknown, fallback: string): string {
  for (const [key, value] of map) if (value === code) return String(key);
  return fallback;
}

export const STYLE_FACETS = {
  numberFormat: {
    // Google calls the format of a cell without one "General" in the interface, and gives "General" to scripts too.
    read: (style) => style.n?.pattern ?? "General",
    write: (style, value) =>
      value === null || value === "" || value === "General"
        ? without(style, "n")
        : { ...style, n: { pattern: text(value) } },
  },
  background: {
    read: (style) => style.bg?.rgb ?? "#ffffff",
    write: (style, value) =>
      value === null ? without(style, "bg") : { ...style, bg: { rgb: color(value) } },
  },
  fontColor: {
    read: (style) => style.cl?.rgb ?? "#000000",
    write: (style, value) =>
      value === null ? without(style, "cl") : { ...style, cl: { rgb: color(value) } },
  },
  fontWeight: {
    read: (style) => (style.bl === BooleanNumber.TRUE ? "bold" : "normal"),
    write: (style, value) =>
      value === "bold" ? { ...style, bl: BooleanNumber.TRUE } : without(style, "bl"),
  },
  fontStyle: {
    read: (style) => (style.it === BooleanNumber.TRUE ? "italic" : "normal"),
    write: (style, value) =>
      value === "italic" ? { ...style, it: BooleanNumber.TRUE } : without(style, "it"),
  },
  fontFamily: {
    read: (style) => style.ff ?? "Arial",
    write: (style, value) =>
      value === null ? without(style, "ff") : { ...style, ff: text(value) },
  },
  fontSize: {
    read: (style) => style.fs ?? 10,
    write: (style, value) =>
      value === null ? without(style, "fs") : { ...style, fs: Number(value) },
  },
  horizontalAlignment: {
    read: (style) => keyOf(HORIZONTAL, style.ht, "general"),
    write: (style, value) => {
      const code = HORIZONTAL.get(value);
      return code === undefined ? without(style, "ht") : { ...style, ht: code };
    },
  },
  verticalAlignment: {
    read: (style) => keyOf(VERTICAL, style.vt, "bottom"),
    write: (style, value) => {
      const code = VERTICAL.get(value);
      return code === undefined ? without(style, "vt") : { ...style, vt: code };
    },
  },
  wrap: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (style, value) => ({
      ...style,
      tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    }),
  },
  wrapStrategy: {
    read: (style) => keyOf(WRAP, style.tb, "OVERFLOW"),
    write: (style, value) => ({ ...style, tb: WRAP.get(value) ?? WrapStrategy.OVERFLOW }),
  },
} satisfies Record<string, StyleFacet>;

export type FacetName = keyof typeof STYLE_FACETS;

/** Google's border styles → Univer's. */
export const BORDER_STYLES: ReadonlyMap<unknown, number> = new Map([
  ["SOLID", 1],
  ["DOTTED", 3],
  ["DASHED", 4],
  ["DOUBLE", 7],
  ["SOLID_MEDIUM", 8],
  ["SOLID_THICK", 13],
]);
