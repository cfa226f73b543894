// Conditional formats → the rules of Univer's plug-in; kinds that it cannot show are carried as written.
import type { Look } from "./snapshot";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { a1Of } from "../engine/a1";
import { readAreas } from "./areas";
import type { CarriedRule } from "./carried";
import type { ColorReader } from "./colors";
import { readFormula } from "./formulas";
import { childOf, childrenOf, flag, numberAttribute, type XmlNode } from "./parseXml";

export interface ConditionalRead {
  readonly rules: readonly IConditionFormattingRule[];
  readonly carried: readonly CarriedRule[];
}

type Config = Readonly<Record<string, unknown>>;

const TEXTS = new Map([
  ["containsText", "containsText"],
  ["notContainsText", "notContainsText"],
  ["beginsWith", "beginsWith"],
  ["endsWith", "endsWith"],
  ["containsBlanks", "containsBlanks"],
  ["notContainsBlanks", "notContainsBlanks"],
  ["containsErrors", "containsErrors"],
  ["notContainsErrors", "notContainsErrors"],
]);
const SYMBOLS = new Map([
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
  ["equal", "="],
  ["notEqual", "<>"],
]);

export function readConditional(
  worksheet: XmlNode,
  differential: readonly { readonly style: Look; readonly source: string }[],
  colorOf: ColorReader,
): ConditionalRead {
  const found = childrenOf(worksheet, "conditionalFormatting")
    .flatMap((group) =>
      childrenOf(group, "cfRule").map((rule) => ({
        rule,
        ranges: group.attributes["sqref"] ?? "",
      })),
    )
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
  const rules: IConditionFormattingRule[] = [];
  const carried: CarriedRule[] = [];
  found.forEach(({ rule, ranges }, index) => {
    const dxf = differential[numberAttribute(rule, "dxfId") ?? -1];
    const areas = readAreas(ranges);
    const corner = areas[0] ? a1Of(areas[0].startRow, areas[0].startColumn) : "A1";
    const config = readConfig(rule, dxf?.style ?? {}, corner, colorOf);
    if (!config || areas.length === 0) {
      carried.push({ ranges, rule: rule.source, style: dxf?.source ?? "" });
      return;
    }
    // The plug-in's type is a union by kind; `readConfig` builds each kind as the plug-in declares it.
    const made = {
      cfId: `cf${index}`,
      ranges: areas,
      stopIfTrue: flag(rule, "stopIfTrue"),
      rule: config,
    };
    rules.push(made as unknown as IConditionFormattingRule);
  });
  return { rules, carried };
}

const priorityOf = (rule: XmlNode): number => numberAttribute(rule, "priority") ?? 0;

function readConfig(
  rule: XmlNode,
  style: Look,
  corner: string,
  colorOf: ColorReader,
): Config | undefined {
  const type = rule.attributes["type"] ?? "";
  if (type === "colorScale") return readColorScale(rule, colorOf);
  if (type === "dataBar") return readDataBar(rule, colorOf);
  const kind = readKind(type, rule, corner);
  return kind && { type: "highlightCell", style, ...kind };
}

// eslint-disable-next-line complexity -- one case for each kind of rule
function readKind(type: string, rule: XmlNode, corner: string): Config | undefined {
  const [first, second] = childrenOf(rule, "formula").map(({ text }) => text.trim());
  switch (type) {
    case "cellIs":
      return readComparison(rule.attributes["operator"] ?? "", first ?? "", second, corner);
    case "expression":
      return first === undefined ? undefined : formulaRule(readFormula(first).formula);
    case "duplicateValues":
    case "uniqueValues":
      return { subType: type };
    case "top10":
      return {
        subType: "rank",
        isBottom: flag(rule, "bottom"),
        isPercent: flag(rule, "percent"),
        value: numberAttribute(rule, "rank") ?? 10,
      };
    case "aboveAverage": {
      if (numberAttribute(rule, "stdDev")) return undefined;
      const side = flag(rule, "aboveAverage", true) ? "greaterThan" : "lessThan";
      return { subType: "average", operator: flag(rule, "equalAverage") ? `${side}OrEqual` : side };
    }
    case "timePeriod":
      return { subType: "timePeriod", operator: rule.attributes["timePeriod"] ?? "today" };
    default: {
      const operator = TEXTS.get(type);
      if (operator === undefined) return undefined;
      const value = rule.attributes["text"];
      const needsText = !/Blanks|Errors/.test(operator);
      // Some writers leave the text to the formula alone; that formula then is the rule.
      if (needsText && value === undefined)
        return first === undefined ? undefined : formulaRule(readFormula(first).formula);
      return { subType: "text", operator, ...(needsText && { value }) };
    }
  }
}

const formulaRule = (value: string): Config => ({ subType: "formula", value });

const isNumber = (text: string | undefined): boolean =>
  text !== undefined && text !== "" && !Number.isNaN(Number(text));

/** Univer compares with numbers; anything else becomes the formula that says the same. */
// eslint-disable-next-line complexity -- one case for each kind of rule
function readComparison(
  operator: string,
  first: string,
  second: string | undefined,
  corner: string,
): Config | undefined {
  if (operator === "between" || operator === "notBetween") {
    if (second === undefined) return undefined;
    if (isNumber(first) && isNumber(second))
      return { subType: "number", operator, value: [Number(first), Number(second)] };
    const inside = `AND(${corner}>=${first},${corner}<=${second})`;
    return formulaRule(readFormula(operator === "between" ? inside : `NOT(${inside})`).formula);
  }
  const symbol = SYMBOLS.get(operator);
  if (symbol === undefined || first === "") return undefined;
  if (isNumber(first)) return { subType: "number", operator, value: Number(first) };
  const literal = /^"((?:[^"]|"")*)"$/.exec(first);
  if (literal && (operator === "equal" || operator === "notEqual")) {
    return { subType: "text", operator, value: (literal[1] ?? "").replace(/""/g, '"') };
  }
  return formulaRule(readFormula(`${corner}${symbol}${first}`).formula);
}

function readValueConfigs(node: XmlNode): { type: string; value?: number | string }[] | undefined {
  const configs = childrenOf(node, "cfvo").map(({ attributes }) => {
    const type = attributes["type"] ?? "";
    const value = attributes["val"];
    if (type === "min" || type === "max") return { type };
    if (type === "formula") return { type, value: `=${value ?? ""}` };
    if (!["num", "percent", "percentile"].includes(type)) return undefined;
    return isNumber(value)
      ? { type, value: Number(value) }
      : { type: "formula", value: `=${value ?? ""}` };
  });
  const known = configs.filter((one) => one !== undefined);
  return known.length === configs.length ? known : undefined;
}

function readColorScale(rule: XmlNode, colorOf: ColorReader): Config | undefined {
  const node = childOf(rule, "colorScale");
  const values = node && readValueConfigs(node);
  const colors = childrenOf(node, "color").map(colorOf);
  if (!values || values.length < 2 || colors.length !== values.length || colors.includes(undefined))
    return undefined;
  return {
    type: "colorScale",
    config: values.map((value, index) => ({ index, color: colors[index], value })),
  };
}

function readDataBar(rule: XmlNode, colorOf: ColorReader): Config | undefined {
  const node = childOf(rule, "dataBar");
  // With an extension the bar has more to it (axis, negative colour, solid fill) than Univer would write back.
  if (!node || childOf(rule, "extLst")) return undefined;
  const [min, max] = readValueConfigs(node) ?? [];
  const positiveColor = colorOf(childOf(node, "color"));
  if (!min || !max || positiveColor === undefined) return undefined;
  return {
    type: "dataBar",
    isShowValue: flag(node, "showValue", true),
    config: { min, max, isGradient: true, positiveColor, nativeColor: "#ff0000" },
  };
}
