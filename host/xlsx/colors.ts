// Colours of .xlsx (theme with tint, the old palette, ARGB) as the "#rrggbb" that Univer draws.
import type { Nullable } from "@univerjs/core";
import { childOf, numberAttribute, parseXml, type XmlNode } from "./parseXml";

/** Order of `theme=` in cells; the theme's own file lists dark before light. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "ffffff",
  "000000",
  "eeece1",
  "1f497d",
  "4f81bd",
  "c0504d",
  "9bbb59",
  "8064a2",
  "4bacc6",
  "f79646",
  "0000ff",
  "800080",
];

const PALETTE =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333";

export type ColorReader = (node: XmlNode | undefined) => string | undefined;

export function colorReader(themeXml: string | undefined): ColorReader {
  const theme = themeXml === undefined ? OFFICE_THEME : themeColors(themeXml);
  return (node) => {
    if (!node) return undefined;
    const base = baseColor(node, theme);
    return base && `#${tinted(base, numberAttribute(node, "tint") ?? 0)}`;
  };
}

function themeColors(xml: string): readonly string[] {
  const elements = childOf(parseXml(xml), "themeElements");
  const scheme = childOf(elements, "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = color?.attributes["lastClr"] ?? color?.attributes["val"] ?? "";
    return /^[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : (OFFICE_THEME[index] ?? "000000");
  });
}

function baseColor(node: XmlNode, theme: readonly string[]): string | undefined {
  const rgb = node.attributes["rgb"];
  if (rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return rgb.slice(-6).toLowerCase();
  const themed = numberAttribute(node, "theme");
  if (themed !== undefined) return theme[themed];
  const indexed = numberAttribute(node, "indexed");
  // 64 and 65 mean "as the system draws text and paper".
  if (indexed === undefined || indexed >= 64) return undefined;
  return PALETTE.slice(indexed * 6, indexed * 6 + 6);
}

/** Lightens (tint > 0) or darkens in HLS, as ECMA-376 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const light = (most + least) / 2;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (light > 0.5 ? 2 - most - least : most + least);
  const hue =
    range === 0
      ? 0
      : most === r
        ? ((g - b) / range + 6) % 6
        : most === g
          ? (b - r) / range + 2
          : (r - g) / range + 4;
  const shifted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = saturation * Math.min(shifted, 1 - shifted);
  return [0, 8, 4]
    .map((offset) => {
      const k = (offset + hue * 2) % 12;
      const value = shifted - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}

/** "#rgb", "#rrggbb" or "rgb(r,g,b)" as ARGB; undefined when it is no colour. */
export function argbOf(color: Nullable<string>): string | undefined {
  const text = (color ?? "").trim().toLowerCase();
  const long = /^#([0-9a-f]{6})/.exec(text)?.[1];
  if (long) return `FF${long.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `FF${short
      .slice(1)
      .map((one) => one + one)
      .join("")
      .toUpperCase()}`;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (!parts) return undefined;
  const hex = parts.slice(1).map((one) => Math.min(255, Number(one)).toString(16).padStart(2, "0"));
  return `FF${hex.join("").toUpperCase()}`;
}
