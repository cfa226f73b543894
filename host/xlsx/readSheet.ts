// One worksheet part → Univer's sheet and what lies beside its cells.
import type { IRange } from "@univerjs/core";
import type { Column, Sheet, ValidationRule } from "./snapshot";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import { readArea, writeArea } from "./areas";
import { readAutoFilter } from "./autoFilter";
import { carry, type CarriedSheet } from "./carried";
import type { ColorReader } from "./colors";
import { readLinks } from "./links";
import { unlockedAreas } from "./lockedAreas";
import { cellReader, type CellContext, type CellsRead } from "./cellReader";
import { readConditional } from "./readConditional";
import type { StylesRead } from "./readStyles";
import type { Relationship } from "./relationships";
import { readValidations } from "./validations";
import { childOf, childrenOf, flag, numberAttribute, parseXml, type XmlNode } from "./parseXml";
import { XlsxError } from "./xlsxError";

export interface SheetContext extends CellContext {
  readonly looks: StylesRead;
  readonly colorOf: ColorReader;
}

export interface SheetRead {
  readonly sheet: Sheet;
  readonly validations: readonly ValidationRule[];
  readonly conditional: readonly IConditionFormattingRule[];
  readonly filter: IAutoFilter | undefined;
  readonly isProtected: boolean;
  readonly unlocked: readonly IRange[];
  readonly active: { readonly row: number; readonly column: number };
  readonly losses: readonly string[];
}

/** Google's smallest grid for a new sheet. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
const MOST_COLUMNS = 16_384;
const VIEW_SETTINGS = ["showZeros", "showFormulas", "showRowColHeaders", "view"];
const CARRIED_PARTS = [
  "sheetProtection",
  "protectedRanges",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
];

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly relationships: readonly Relationship[];
}

// eslint-disable-next-line complexity -- one line for each element of the sheet, each optional
export function readSheet(xml: string, facts: SheetFacts, context: SheetContext): SheetRead {
  const reader = cellReader(context);
  const root = parseXml(xml, { row: reader.row });
  if (root.name !== "worksheet") throw new XlsxError(`trang “${facts.name}” hỏng`);
  const cells = reader.end();
  readLinks(root, facts.relationships, cells.cells);
  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell")
    .map(({ attributes }) => readArea(attributes["ref"] ?? ""))
    .filter((area) => area !== undefined);
  const columns = readColumns(root);
  const { rowCount, columnCount } = gridSize(cells, merges);
  const filter = readAutoFilter(root, cells.rows);
  const conditional = readConditional(root, context.looks.differential, context.colorOf);
  const isProtected = flag(childOf(root, "sheetProtection"), "sheet");
  const unlocked = unlockedAreas(cells, columns, context.looks.unlocked, rowCount, columnCount);
  const view = childrenOf(childOf(root, "sheetViews"), "sheetView")[0];
  const format = childOf(root, "sheetFormatPr");
  const sheet: Sheet = {
    id: facts.id,
    name: facts.name,
    tabColor: context.colorOf(childOf(childOf(root, "sheetPr"), "tabColor")) ?? "",
    hidden: facts.state === "visible" ? 0 : 1,
    freeze: readFreeze(childOf(view, "pane")),
    rowCount,
    columnCount,
    zoomRatio: (numberAttribute(view, "zoomScale") ?? 100) / 100,
    defaultColumnWidth: Math.round((numberAttribute(format, "defaultColWidth") ?? 9.14) * 7),
    defaultRowHeight: Math.round(((numberAttribute(format, "defaultRowHeight") ?? 15) * 4) / 3),
    mergeData: merges,
    cellData: cells.cells,
    rowData: cells.rows,
    columnData: columnData(columns, columnCount, context),
    showGridlines: flag(view, "showGridLines", true) ? 1 : 0,
    rightToLeft: flag(view, "rightToLeft") ? 1 : 0,
  };
  const extension = conditionalExtension(root);
  carry(sheet, {
    ...(facts.state === "veryHidden" && { veryHidden: true }),
    parts: carriedParts(root),
    ...(conditional.carried.length > 0 && { conditional: conditional.carried }),
    ...(extension !== undefined && { conditionalExtension: extension }),
    ...(!isProtected && unlocked.length > 0 && { unlocked: unlocked.map(writeArea) }),
    ...(columns.some(({ last }) => last === MOST_COLUMNS - 1) && { openEnd: true }),
    ...(filter?.incomplete && { filter: childOf(root, "autoFilter")?.source ?? "" }),
    view: carriedView(view),
  } satisfies CarriedSheet);
  const selection = childrenOf(view, "selection").find(
    ({ attributes }) => attributes["activeCell"] !== undefined,
  );
  const at = readArea(selection?.attributes["activeCell"] ?? "A1");
  const grouped = cells.grouped || columns.some((one) => one.grouped);
  return {
    sheet,
    validations: readValidations(root),
    conditional: conditional.rules,
    filter: filter?.filter,
    isProtected,
    unlocked: isProtected ? unlocked : [],
    active: { row: at?.startRow ?? 0, column: at?.startColumn ?? 0 },
    losses: [
      ...(grouped ? [`Nhóm dòng, nhóm cột trên trang “${facts.name}” sẽ mất khi lưu.`] : []),
    ],
  };
}

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly format: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly grouped: boolean;
}

const readColumns = (root: XmlNode): readonly ColumnRun[] =>
  childrenOf(childOf(root, "cols"), "col").map((node) => ({
    first: (numberAttribute(node, "min") ?? 1) - 1,
    last: (numberAttribute(node, "max") ?? 1) - 1,
    format: numberAttribute(node, "style") ?? 0,
    width: numberAttribute(node, "width"),
    hidden: flag(node, "hidden"),
    grouped: (numberAttribute(node, "outlineLevel") ?? 0) > 0,
  }));

function columnData(
  columns: readonly ColumnRun[],
  count: number,
  context: SheetContext,
): Record<number, Column> {
  const data: Record<number, Column> = {};
  for (const { first, last, format, width, hidden } of columns) {
    const style = context.styleIds[format];
    for (let column = first; column <= last && column < count; column += 1) {
      const one: Column = {};
      if (width !== undefined && width > 0) {
        one.w = Math.round(width * 7);
        carry(one, { size: width });
      }
      if (hidden) one.hd = 1;
      if (style !== undefined) one.s = style;
      data[column] = one;
    }
  }
  return data;
}

/** Rows that only have a height do not make the grid longer: files of Excel may list a million of them. */
function gridSize(
  cells: CellsRead,
  merges: readonly IRange[],
): { rowCount: number; columnCount: number } {
  let rowCount = Math.max(LEAST_ROWS, cells.lastRow + 1);
  let columnCount = Math.max(LEAST_COLUMNS, cells.lastColumn + 1);
  for (const { endRow, endColumn } of merges) {
    rowCount = Math.max(rowCount, endRow + 1);
    columnCount = Math.max(columnCount, endColumn + 1);
  }
  return { rowCount, columnCount };
}

/** Univer counts -1 as "not frozen". */
function readFreeze(pane: XmlNode | undefined): NonNullable<Sheet["freeze"]> {
  const frozen = pane?.attributes["state"]?.startsWith("frozen") ?? false;
  const xSplit = frozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0;
  const ySplit = frozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

const carriedView = (view: XmlNode | undefined): Record<string, string> =>
  Object.fromEntries(
    VIEW_SETTINGS.flatMap((name) => {
      const value = view?.attributes[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Elements as written, without pointers to parts that are not kept. */
function carriedParts(root: XmlNode): Record<string, string> {
  const properties = childOf(root, "sheetPr");
  const found = [
    ...CARRIED_PARTS.map((name) => childOf(root, name)),
    childOf(properties, "pageSetUpPr"),
  ];
  return Object.fromEntries(
    found
      .filter((node) => node !== undefined)
      .map(({ name, source }) => [name, source.replace(/\s+\w+:id="[^"]*"/g, "")]),
  );
}

/** Newer kinds of conditional formats live in the sheet's extension. */
function conditionalExtension(root: XmlNode): string | undefined {
  const extension = childrenOf(childOf(root, "extLst"), "ext").find((node) =>
    childOf(node, "conditionalFormattings"),
  );
  return childOf(extension, "conditionalFormattings")?.source;
}
