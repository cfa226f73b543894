// Data validation: .xlsx ↔ the rules of Univer's plug-in.
import { readAreas, writeAreas } from "./areas";
import type { ValidationRule } from "./snapshot";
import { element, escapeText } from "./element";
import { childOf, childrenOf, flag, type XmlNode } from "./parseXml";

const OPERATORS = new Set([
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
]);
const ERROR_STYLES = ["information", "stop", "warning"];
/** Univer's kinds that .xlsx says in another way. */
const KINDS = new Map([
  ["listMultiple", "list"],
  ["checkbox", "list"],
  ["any", "none"],
]);

/** Also reads the rules that newer Excels put into the sheet's extension, because they look at another sheet. */
export function readValidations(worksheet: XmlNode): ValidationRule[] {
  const extensions = childrenOf(childOf(worksheet, "extLst"), "ext");
  return [worksheet, ...extensions]
    .flatMap((holder) => childrenOf(childOf(holder, "dataValidations"), "dataValidation"))
    .map(readRule)
    .filter((rule) => rule.ranges.length > 0);
}

// eslint-disable-next-line complexity -- one line for each optional attribute
function readRule(node: XmlNode, index: number): ValidationRule {
  const text = (name: string): string | undefined => node.attributes[name];
  const type = text("type") ?? "none";
  const operator = text("operator") ?? "between";
  const formula1 = readOperand(type, childOf(node, "formula1"));
  const formula2 = readOperand(type, childOf(node, "formula2"));
  const error = text("error");
  const errorTitle = text("errorTitle");
  const prompt = text("prompt");
  const promptTitle = text("promptTitle");
  const rule = {
    uid: `dv${index}`,
    type: type === "none" ? "any" : type,
    ranges: readAreas(text("sqref") ?? childOf(node, "sqref")?.text ?? ""),
    allowBlank: flag(node, "allowBlank"),
    showErrorMessage: flag(node, "showErrorMessage"),
    showInputMessage: flag(node, "showInputMessage"),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(text("errorStyle") ?? "stop")),
    // .xlsx says with showDropDown="1" that there is no drop-down.
    ...(type === "list" && { showDropDown: !flag(node, "showDropDown") }),
    ...(OPERATORS.has(operator) && type !== "list" && type !== "custom" && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(error !== undefined && { error }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(prompt !== undefined && { prompt }),
    ...(promptTitle !== undefined && { promptTitle }),
  };
  return rule;
}

function readOperand(type: string, node: XmlNode | undefined): string | undefined {
  const text = (childOf(node, "f")?.text ?? node?.text)?.trim();
  if (text === undefined || text === "") return undefined;
  if (type === "list" && /^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? text : `=${text}`;
}

export function writeValidations(rules: readonly ValidationRule[]): string {
  const items = rules.filter(({ ranges }) => ranges.length > 0).map(writeRule);
  return items.length === 0
    ? ""
    : element("dataValidations", { count: items.length }, items.join(""));
}

// eslint-disable-next-line complexity -- one line for each optional attribute
function writeRule(rule: ValidationRule): string {
  const type = KINDS.get(rule.type) ?? rule.type;
  const list =
    rule.type === "checkbox"
      ? [rule.formula1 ?? "TRUE", rule.formula2 ?? "FALSE"].join(",")
      : rule.formula1;
  const second = rule.type === "checkbox" ? undefined : rule.formula2;
  return element(
    "dataValidation",
    {
      type: type === "none" ? undefined : type,
      errorStyle:
        rule.errorStyle === undefined || rule.errorStyle === 1
          ? undefined
          : ERROR_STYLES[rule.errorStyle],
      operator: rule.operator === "between" ? undefined : rule.operator,
      allowBlank: rule.allowBlank ? 1 : undefined,
      showDropDown: type === "list" && rule.showDropDown === false ? 1 : undefined,
      showInputMessage: (rule.showInputMessage ?? rule.prompt) ? 1 : undefined,
      showErrorMessage: (rule.showErrorMessage ?? true) ? 1 : undefined,
      errorTitle: rule.errorTitle,
      error: rule.error,
      promptTitle: rule.promptTitle,
      prompt: rule.prompt,
      sqref: writeAreas(rule.ranges),
    },
    operand(type, "formula1", list) + operand(type, "formula2", second),
  );
}

function operand(type: string, name: string, text: string | undefined): string {
  if (text === undefined || text === "") return "";
  const written = text.startsWith("=")
    ? text.slice(1)
    : type === "list"
      ? `"${text.replace(/"/g, '""')}"`
      : text;
  return `<${name}>${escapeText(written)}</${name}>`;
}
