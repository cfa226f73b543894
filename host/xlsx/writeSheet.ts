// One of Univer's sheets → a worksheet part, its elements in the order that the format demands.
import type { IRange } from "@univerjs/core";
import type { Sheet, ValidationRule } from "./snapshot";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { ISheetNote } from "@univerjs/sheets-note";
import type { HostProtection } from "../hostFile";
import { a1Of } from "../engine/a1";
import { readAreas, writeArea } from "./areas";
import { writeAutoFilter } from "./autoFilter";
import { carried, type CarriedSheet, type CarriedSize } from "./carried";
import { argbOf } from "./colors";
import { writeLinks } from "./links";
import { printSetup } from "./printSetup";
import type { RelationshipWritten } from "./relationships";
import { writeValidations } from "./validations";
import { writeCells, type WriteContext } from "./writeCells";
import { writeConditional } from "./writeConditional";
import { element } from "./element";

const MOST_COLUMNS = 16_384;
/** Newer prefixes that carried elements may use. */
const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3"';
const CONDITIONAL_EXTENSION =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">';

export interface SheetParts {
  readonly notes: readonly ISheetNote[];
  readonly hasCharts: boolean;
  readonly validations: readonly ValidationRule[];
  readonly conditional: readonly IConditionFormattingRule[];
  readonly filter: IAutoFilter | undefined;
  readonly protection: HostProtection | undefined;
  readonly active: { readonly row: number; readonly column: number } | undefined;
  /** Number that keeps the names of its further parts apart. */
  readonly number: number;
}

export interface SheetWritten {
  readonly xml: string;
  readonly relationships: readonly RelationshipWritten[];
}

// eslint-disable-next-line complexity -- one line for each optional element
export function writeSheet(sheet: Sheet, parts: SheetParts, context: WriteContext): SheetWritten {
  const kept = carried<CarriedSheet>(sheet);
  const setup = kept.parts ?? printSetup(sheet);
  const relationships: RelationshipWritten[] = [];
  const relate = (relationship: RelationshipWritten): string =>
    `rId${relationships.push(relationship)}`;
  const part = (name: string): string => setup[name] ?? "";
  const filteredOut = new Set(parts.filter?.cachedFilteredOut ?? []);
  const cells = writeCells(
    sheet,

    openAreas(parts.protection, kept.unlocked),
    filteredOut,
    context,
  );
  const links = writeLinks(cells.links, (target) =>
    relate({ type: "hyperlink", target, external: true }),
  );
  const merges = (sheet.mergeData ?? []).map((area) =>
    element("mergeCell", { ref: writeArea(area) }),
  );
  const drawing =
    parts.notes.length === 0
      ? ""
      : element("legacyDrawing", {
          "r:id": relate({
            type: "vmlDrawing",
            target: `../drawings/vmlDrawing${parts.number}.vml`,
          }),
        });
  if (parts.notes.length > 0)
    relate({ type: "comments", target: `../comments${parts.number}.xml` });
  const charts = parts.hasCharts
    ? element("drawing", {
        "r:id": relate({ type: "drawing", target: `../drawings/drawing${parts.number}.xml` }),
      })
    : "";
  const tab = argbOf(sheet.tabColor);
  const properties =
    (tab === undefined ? "" : element("tabColor", { rgb: tab })) + part("pageSetUpPr");
  const extension = kept.conditionalExtension;

  const elements = [
    properties === "" ? "" : element("sheetPr", {}, properties),
    element("dimension", { ref: cells.used ? writeArea(cells.used) : "A1" }),
    viewXml(sheet, parts.active, kept.view ?? {}),
    element("sheetFormatPr", {
      defaultColWidth:
        sheet.defaultColumnWidth === undefined ? undefined : sheet.defaultColumnWidth / 7,
      defaultRowHeight: (sheet.defaultRowHeight ?? 20) * 0.75,
    }),
    columnsXml(sheet, kept.openEnd ?? false, context),
    cells.xml,
    protectionXml(parts.protection, part("sheetProtection")),
    part("protectedRanges"),
    filterXml(sheet.name, parts.filter, kept.filter, context),
    merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, merges.join("")),
    writeConditional(parts.conditional, kept.conditional ?? [], context.styles),
    writeValidations(parts.validations),
    links,
    ...[
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "colBreaks",
      "ignoredErrors",
    ].map(part),
    charts,
    drawing,
    extension === undefined ? "" : `${CONDITIONAL_EXTENSION}${extension}</ext></extLst>`,
  ];
  return {
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>${elements.join("")}</worksheet>`,
    relationships,
  };
}

/** The filter as it was written, as long as it still stands there and nobody chose another criterion. */
function filterXml(
  sheet: string,
  filter: IAutoFilter | undefined,
  written: string | undefined,
  context: WriteContext,
): string {
  if (written === undefined || !filter || (filter.filterColumns ?? []).length > 0)
    return writeAutoFilter(filter);
  if (written.includes(` ref="${writeArea(filter.ref)}"`)) return written;
  context.lose(`Điều kiện lọc trên trang “${sheet}” không lưu được; các dòng đang ẩn vẫn ẩn.`);
  return writeAutoFilter(filter);
}

/** Cells that people may fill although the sheet is protected. */
const openAreas = (
  protection: HostProtection | undefined,
  areas: readonly string[] | undefined,
): readonly IRange[] =>
  protection
    ? protection.unprotected.map(({ row, column, rows, columns }) => ({
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      }))
    : readAreas((areas ?? []).join(" "));

const protectionXml = (protection: HostProtection | undefined, written: string): string =>
  protection ? written || '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "";

// eslint-disable-next-line complexity -- one line for each optional element
function viewXml(
  sheet: Sheet,
  active: SheetParts["active"],
  settings: Readonly<Record<string, string>>,
): string {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const zoom = Math.round((sheet.zoomRatio ?? 1) * 100);
  const pane =
    xSplit > 0 && ySplit > 0
      ? "bottomRight"
      : ySplit > 0
        ? "bottomLeft"
        : xSplit > 0
          ? "topRight"
          : undefined;
  const cell = active && a1Of(active.row, active.column);
  const content = [
    pane === undefined
      ? ""
      : element("pane", {
          xSplit: xSplit > 0 ? xSplit : undefined,
          ySplit: ySplit > 0 ? ySplit : undefined,
          topLeftCell: a1Of(Math.max(0, ySplit), Math.max(0, xSplit)),
          activePane: pane,
          state: "frozen",
        }),
    cell === undefined ? "" : element("selection", { pane, activeCell: cell, sqref: cell }),
  ].join("");
  const view = element(
    "sheetView",
    {
      ...settings,
      showGridLines: sheet.showGridlines === 0 ? 0 : undefined,
      rightToLeft: sheet.rightToLeft === 1 ? 1 : undefined,
      tabSelected: active ? 1 : undefined,
      zoomScale: zoom === 100 ? undefined : Math.min(400, Math.max(10, zoom)),
      workbookViewId: 0,
    },
    content,
  );
  return `<sheetViews>${view}</sheetViews>`;
}

/** Neighbours alike are written once, as Excel does. */
// eslint-disable-next-line complexity -- one line for each optional element
function columnsXml(sheet: Sheet, openEnd: boolean, context: WriteContext): string {
  const runs: { first: number; last: number; text: string }[] = [];
  const data = sheet.columnData ?? {};
  for (const column of Object.keys(data)
    .map(Number)
    .sort((a, b) => a - b)) {
    const one = data[column];
    if (!one || (one.w === undefined && one.hd !== 1 && !one.s)) continue;
    const size = carried<CarriedSize>(one).size;
    const kept = size !== undefined && Math.round(size * 7) === one.w;
    const width = kept ? size : (one.w ?? 0) / 7;
    const style = one.s ? context.styles.cell(context.styleOf(one.s), false) : 0;
    const text = [
      one.w === undefined ? "" : ` width="${width}" customWidth="1"`,
      style > 0 ? ` style="${style}"` : "",
      one.hd === 1 ? ' hidden="1"' : "",
    ].join("");
    const run = runs[runs.length - 1];
    if (run?.last === column - 1 && run.text === text) run.last = column;
    else runs.push({ first: column, last: column, text });
  }
  const end = runs[runs.length - 1];
  if (openEnd && end && end.last >= (sheet.columnCount ?? 0) - 1) end.last = MOST_COLUMNS - 1;
  const items = runs.map(
    ({ first, last, text }) => `<col min="${first + 1}" max="${last + 1}"${text}/>`,
  );
  return items.length === 0 ? "" : `<cols>${items.join("")}</cols>`;
}
