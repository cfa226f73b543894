// Univer's conditional formats, and those carried through it, → elements of the sheet.
import type { Look } from "./snapshot";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { a1Of } from "../engine/a1";
import { writeAreas } from "./areas";
import type { CarriedRule } from "./carried";
import { argbOf } from "./colors";
import { literal, writeFormula } from "./formulas";
import { element, escapeText } from "./element";
import type { StyleTable } from "./writeStyles";

interface ValueConfig {
  readonly type: string;
  readonly value?: number | string;
}

/** All kinds of Univer's rules seen as one; which fields are there depends on the kind. */
interface Config {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: number | string | readonly number[];
  readonly style?: Look;
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
  readonly isShowValue?: boolean;
  readonly config?: unknown;
}

export function writeConditional(
  rules: readonly IConditionFormattingRule[],
  carried: readonly CarriedRule[],
  styles: StyleTable,
): string {
  let priority = 0;
  const shown = rules.map(({ ranges, stopIfTrue, rule }) => {
    const config = rule as unknown as Config;
    const first = ranges[0];
    const corner = first ? a1Of(first.startRow || 0, first.startColumn || 0) : "A1";
    const parts = ranges.length === 0 ? undefined : ruleParts(config, corner);
    if (!parts) return "";
    priority += 1;
    const attributes = {
      ...parts.attributes,
      dxfId: config.style ? styles.differential(config.style) : undefined,
      priority,
      stopIfTrue: stopIfTrue ? 1 : undefined,
    };
    return element(
      "conditionalFormatting",
      { sqref: writeAreas(ranges) },
      element("cfRule", attributes, parts.content),
    );
  });
  const others = carried.map(({ ranges, rule, style }) => {
    priority += 1;
    const dxfId = style === "" ? "" : ` dxfId="${styles.differential(style)}"`;
    const written = rule
      .replace(/^(<[^>]*?)\s+dxfId="\d+"/, "$1")
      .replace(/^(<[^>]*?)\s+priority="\d+"/, "$1")
      .replace(/^<(?:\w+:)?cfRule/, `<cfRule${dxfId} priority="${priority}"`);
    return element("conditionalFormatting", { sqref: ranges }, written);
  });
  return [...shown, ...others].join("");
}

interface RuleParts {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: string;
}

const formula = (text: string): string => `<formula>${escapeText(text)}</formula>`;

// eslint-disable-next-line complexity -- one case for each kind of rule
function ruleParts(config: Config, corner: string): RuleParts | undefined {
  if (config.type === "colorScale")
    return { attributes: { type: "colorScale" }, content: colorScale(config) };
  if (config.type === "dataBar")
    return { attributes: { type: "dataBar" }, content: dataBar(config) };
  if (config.type === "iconSet")
    return { attributes: { type: "iconSet" }, content: iconSet(config) };
  const { operator, value } = config;
  switch (config.subType) {
    case "number": {
      const values = (Array.isArray(value) ? value : [value]).map((one) =>
        formula(String(one ?? 0)),
      );
      return { attributes: { type: "cellIs", operator }, content: values.join("") };
    }
    case "formula": {
      const text = writeFormula(String(value), '""', false).text;
      return text === undefined
        ? undefined
        : { attributes: { type: "expression" }, content: formula(text) };
    }
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: config.subType }, content: "" };
    case "rank":
      return {
        attributes: {
          type: "top10",
          bottom: config.isBottom ? 1 : undefined,
          percent: config.isPercent ? 1 : undefined,
          rank: Number(value),
        },
        content: "",
      };
    case "average":
      return {
        attributes: {
          type: "aboveAverage",
          aboveAverage: operator?.startsWith("less") ? 0 : undefined,
          equalAverage: operator?.endsWith("OrEqual") ? 1 : undefined,
        },
        content: "",
      };
    case "timePeriod":
      return { attributes: { type: "timePeriod", timePeriod: operator }, content: "" };
    case "text":
      return textRule(operator ?? "", typeof value === "string" ? value : "", corner);
    default:
      return undefined;
  }
}

function textRule(operator: string, text: string, corner: string): RuleParts | undefined {
  const quoted = literal(text);
  const length = `LEN(${quoted})`;
  const formulas = new Map([
    ["containsText", `NOT(ISERROR(SEARCH(${quoted},${corner})))`],
    ["notContainsText", `ISERROR(SEARCH(${quoted},${corner}))`],
    ["beginsWith", `LEFT(${corner},${length})=${quoted}`],
    ["endsWith", `RIGHT(${corner},${length})=${quoted}`],
    ["containsBlanks", `LEN(TRIM(${corner}))=0`],
    ["notContainsBlanks", `LEN(TRIM(${corner}))>0`],
    ["containsErrors", `ISERROR(${corner})`],
    ["notContainsErrors", `NOT(ISERROR(${corner}))`],
  ]);
  if (operator === "equal" || operator === "notEqual") {
    return { attributes: { type: "cellIs", operator }, content: formula(quoted) };
  }
  const written = formulas.get(operator);
  if (written === undefined) return undefined;
  const needsText = !/Blanks|Errors/.test(operator);
  return {
    attributes: {
      type: operator,
      operator: !needsText ? undefined : operator === "notContainsText" ? "notContains" : operator,
      text: needsText ? text : undefined,
    },
    content: formula(written),
  };
}

const valueConfig = ({ type, value }: ValueConfig): string =>
  element("cfvo", { type, val: value === undefined ? undefined : String(value).replace(/^=/, "") });

const color = (text: string): string => element("color", { rgb: argbOf(text) ?? "FF000000" });

function colorScale({ config }: Config): string {
  const stops = config as readonly { readonly color: string; readonly value: ValueConfig }[];
  const values = stops.map(({ value }) => valueConfig(value)).join("");
  return element("colorScale", {}, values + stops.map((stop) => color(stop.color)).join(""));
}

function dataBar({ config, isShowValue }: Config): string {
  const { min, max, positiveColor } = config as {
    min: ValueConfig;
    max: ValueConfig;
    positiveColor: string;
  };
  return element(
    "dataBar",
    { showValue: isShowValue === false ? 0 : undefined },
    valueConfig(min) + valueConfig(max) + color(positiveColor),
  );
}

/** Univer lists icons from the highest value down, .xlsx from the lowest up; both name the set alike. */
function iconSet({ config, isShowValue }: Config): string {
  const steps = [
    ...(config as readonly { readonly iconType: string; readonly value: ValueConfig }[]),
  ].reverse();
  const values = steps.map(({ value }, index) =>
    index === 0 ? valueConfig({ type: "percent", value: 0 }) : valueConfig(value),
  );
  return element(
    "iconSet",
    { iconSet: steps[0]?.iconType, showValue: isShowValue === false ? 0 : undefined },
    values.join(""),
  );
}
