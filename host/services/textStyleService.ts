// SpreadsheetApp.TextStyle and its builder: the look of letters, of which many sides are set at once.
import type { IStyleData } from "@univerjs/core";
import type { Desk } from "./desk";
import { behind, loud } from "./loud";
import { STYLE_FACETS } from "./styleFacets";

/** The facets that a text style names, in Google's own words; others it leaves alone. */
const FACETS = ["fontFamily", "fontSize", "fontWeight", "fontStyle", "fontColor"] as const;

type Sides = Partial<Record<(typeof FACETS)[number], unknown>>;

export class TextStyleService {
  readonly #desk: Desk;
  readonly #sides: Sides;

  constructor(desk: Desk, sides: Sides) {
    this.#desk = desk;
    this.#sides = sides;
  }

  static sidesOf(style: TextStyleService): Sides {
    return style.#sides;
  }

  getFontFamily(): unknown {
    return this.#sides.fontFamily ?? null;
  }
  getFontSize(): unknown {
    return this.#sides.fontSize ?? null;
  }
  getForegroundColor(): unknown {
    return this.#sides.fontColor ?? null;
  }
  isBold(): boolean | null {
    return this.#is("fontWeight", "bold");
  }
  isItalic(): boolean | null {
    return this.#is("fontStyle", "italic");
  }
  copy(): TextStyleBuilderService {
    return textStyleBuilder(this.#desk, this.#sides);
  }

  #is(facet: "fontWeight" | "fontStyle", word: string): boolean | null {
    const side = this.#sides[facet];
    return side === undefined ? null : side === word;
  }
}

export class TextStyleBuilderService {
  readonly #desk: Desk;
  readonly #sides: Sides;

  constructor(desk: Desk, sides: Sides) {
    this.#desk = desk;
    this.#sides = { ...sides };
  }

  setFontFamily(family: string): this {
    return this.#set("fontFamily", family);
  }
  setFontSize(size: number): this {
    return this.#set("fontSize", size);
  }
  setForegroundColor(color: string): this {
    return this.#set("fontColor", color);
  }
  setBold(isBold: boolean): this {
    return this.#set("fontWeight", isBold ? "bold" : "normal");
  }
  setItalic(isItalic: boolean): this {
    return this.#set("fontStyle", isItalic ? "italic" : "normal");
  }
  build(): TextStyleService {
    return loud(this.#desk, "TextStyle", new TextStyleService(this.#desk, { ...this.#sides }));
  }

  #set(facet: keyof Sides, value: unknown): this {
    this.#sides[facet] = value;
    return this;
  }
}

export function textStyleBuilder(desk: Desk, sides: Sides = {}): TextStyleBuilderService {
  return loud(desk, "TextStyleBuilder", new TextStyleBuilderService(desk, sides));
}

/** What a text style makes of a cell's look, and a text that names the change; undefined for what is no text style. */
export function textStylePatch(
  style: unknown,
): { readonly key: string; readonly patch: (old: IStyleData) => IStyleData } | undefined {
  const service = behind(style, TextStyleService);
  if (!service) return undefined;
  const sides = TextStyleService.sidesOf(service);
  return {
    key: `text ${JSON.stringify(sides)}`,
    patch: (old) =>
      FACETS.reduce(
        (look, facet) =>
          sides[facet] === undefined ? look : STYLE_FACETS[facet].write(look, sides[facet]),
        old,
      ),
  };
}
