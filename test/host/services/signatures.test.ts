// Every method that the host imitates is one of Google's, and takes no argument that Google does not.
import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../..");
const TYPES = join(ROOT, "node_modules/@types/google-apps-script");

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** Methods of Google's interfaces by name, each with the largest number of arguments of any overload. */
function googleMethods(file: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const methods = found.get(node.name.text) ?? new Map<string, number>();
      found.set(node.name.text, methods);
      for (const member of node.members) {
        if (!ts.isMethodSignature(member)) continue;
        const name = member.name.getText();
        const isOpen = member.parameters.some(({ dotDotDotToken }) => dotDotDotToken);
        const count = isOpen ? Infinity : member.parameters.length;
        methods.set(name, Math.max(methods.get(name) ?? 0, count));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(join(TYPES, `google-apps-script.${file}.d.ts`)));
  return found;
}

const isPublicMethod = (member: ts.ClassElement): member is ts.MethodDeclaration =>
  ts.isMethodDeclaration(member) &&
  !ts.isPrivateIdentifier(member.name) &&
  !member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);

/** Public methods of a class of the host, its parent's included, with how many arguments they read. */
function hostMethods(file: string, name: string): ReadonlyMap<string, number> {
  const methods = new Map<string, number>();
  const source = parse(join(ROOT, "host/services", file));
  const classes = source.statements.filter(ts.isClassDeclaration);
  const collect = (wanted: string): void => {
    const found = classes.find((one) => one.name?.text === wanted);
    if (!found) throw new Error(`no class ${wanted} in ${file}`);
    const parent = found.heritageClauses?.[0]?.types[0]?.expression.getText();
    if (parent !== undefined) collect(parent);
    for (const member of found.members.filter(isPublicMethod)) {
      const isOpen = member.parameters.some(({ dotDotDotToken }) => dotDotDotToken);
      methods.set(member.name.getText(), isOpen ? 0 : member.parameters.length);
    }
  };
  collect(name);
  return methods;
}

/** What host code calls on its own services, and no script. */
const OWN = new Set(["SpreadsheetService.activateSheet"]);

describe.each([
  ["spreadsheet", "sheetService.ts", "SheetService", "Sheet"],
  ["spreadsheet", "rangeService.ts", "RangeService", "Range"],
  ["spreadsheet", "rangeListService.ts", "RangeListService", "RangeList"],
  ["spreadsheet", "spreadsheetService.ts", "SpreadsheetService", "Spreadsheet"],
  ["spreadsheet", "spreadsheetService.ts", "NamedRangeService", "NamedRange"],
  ["spreadsheet", "textStyleService.ts", "TextStyleService", "TextStyle"],
  ["spreadsheet", "textStyleService.ts", "TextStyleBuilderService", "TextStyleBuilder"],
  ["spreadsheet", "protectionService.ts", "ProtectionService", "Protection"],
  ["spreadsheet", "chartBuilder.ts", "ChartBuilderService", "EmbeddedChartBuilder"],
  ["spreadsheet", "chartBuilder.ts", "LineChartBuilderService", "EmbeddedLineChartBuilder"],
  ["spreadsheet", "chartBuilder.ts", "BarChartBuilderService", "EmbeddedBarChartBuilder"],
  ["spreadsheet", "chartBuilder.ts", "BarChartBuilderService", "EmbeddedColumnChartBuilder"],
  ["spreadsheet", "chartService.ts", "EmbeddedChartService", "EmbeddedChart"],
  ["spreadsheet", "chartService.ts", "ContainerInfoService", "ContainerInfo"],
  ["charts", "chartService.ts", "ChartOptionsService", "ChartOptions"],
  ["spreadsheet", "dataValidation.ts", "DataValidationService", "DataValidation"],
  ["spreadsheet", "dataValidation.ts", "DataValidationBuilderService", "DataValidationBuilder"],
  ["script", "triggerService.ts", "TriggerService", "Trigger"],
  ["script", "triggerService.ts", "TriggerBuilderService", "TriggerBuilder"],
  ["script", "triggerService.ts", "ClockTriggerBuilderService", "ClockTriggerBuilder"],
  ["script", "triggerService.ts", "SpreadsheetTriggerBuilderService", "SpreadsheetTriggerBuilder"],
  ["script", "triggerService.ts", "ScriptAppFace", "ScriptApp"],
  ["mail", "mailService.ts", "MailAppFace", "MailApp"],
])("%s", (types, file, name, google) => {
  test(`${name} has only what ${google} has`, () => {
    const theirs = googleMethods(types).get(google);
    const ours = [...hostMethods(file, name)].filter(([method]) => !OWN.has(`${name}.${method}`));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(([method]) => !theirs?.has(method)).map(([method]) => method)).toEqual([]);
    expect(
      ours
        .filter(([method, count]) => count > (theirs?.get(method) ?? 0))
        .map(([method]) => method),
    ).toEqual([]);
  });
});
