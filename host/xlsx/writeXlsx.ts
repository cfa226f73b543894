// A workbook of the host → .xlsx.
import type { Cell, Look, Sheet, Snapshot, ValidationRule } from "./snapshot";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import { quoteSheet } from "../engine/a1";
import { tokens } from "../engine/tokens";
import type { HostFile, HostProtection } from "../hostFile";
import { writeArea } from "./areas";
import { chartParts } from "./chartParts";
import type { ChartCells } from "./charts";
import { carried, type CarriedBook, type CarriedSheet } from "./carried";
import { HOST_SHEET, hostRecordChunks, type LongText } from "./hostSheet";
import { namesXml, writableNames, type NameWritten } from "./names";
import { commentsXml, listNotes, notesDrawing, type SheetNotes } from "./notes";
import { relationshipsXml } from "./relationships";
import { resourceOf, RESOURCES } from "./resources";
import { textTable } from "./sharedStrings";
import { withExcelNames } from "./withExcelNames";
import { writeSheet } from "./writeSheet";
import { styleTable } from "./writeStyles";
import { element, escapeAttribute } from "./element";
import { zip, type Part } from "./zip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly data: Sheet;
}

/** What the file cannot hold is added to `file.losses`. */
export function writeXlsx(file: HostFile): Uint8Array {
  const { google } = file;
  const lose = (sentence: string): void => {
    if (!file.losses.includes(sentence)) file.losses.push(sentence);
  };
  // The same snapshot; Univer's own type has enums for its numbers.
  const workbook = withExcelNames(file.workbook as unknown as Snapshot, lose);
  const parts: Part[] = [];
  const plain =
    typeof workbook.defaultStyle === "object" && workbook.defaultStyle ? workbook.defaultStyle : {};
  const styles = styleTable({ ff: plain.ff ?? "Arial", fs: plain.fs ?? 10 });
  const texts = textTable();
  const longTexts: LongText[] = [];
  const context = {
    styles,
    texts,
    styleOf: (style: Cell["s"]): Look | null =>
      (typeof style === "string" ? workbook.styles[style] : style) ?? null,
    lose,
    keepLongText: (sheet: string, row: number, column: number, text: string): void => {
      longTexts.push({ sheet, row, column, text });
    },
  };
  const notes = resourceOf<SheetNotes>(workbook, RESOURCES.notes);
  const validations = resourceOf<ValidationRule[]>(workbook, RESOURCES.validations);
  const conditional = resourceOf<IConditionFormattingRule[]>(workbook, RESOURCES.conditional);
  const filters = resourceOf<IAutoFilter>(workbook, RESOURCES.filters);
  const sheets = savedSheets(workbook);
  const activeId =
    sheets.find(({ id, data }) => id === google.active?.sheetId && data.hidden !== 1)?.id ??
    sheets.find(({ data }) => data.hidden !== 1)?.id;

  const chartCells: ChartCells = {
    nameOf: (sheetId) => sheets.find(({ id }) => id === sheetId)?.name ?? "",
    formatOf: (sheetId, row, column) =>
      context.styleOf(workbook.sheets[sheetId]?.cellData?.[row]?.[column]?.s)?.n?.pattern ??
      "General",
  };

  sheets.forEach(({ id, data }, index) => {
    const sheetNotes = listNotes(notes[id]);
    const charts = google.charts.filter((chart) => chart.sheetId === id);
    const number = index + 1;
    const at = google.active?.sheetId === id ? google.active : { row: 0, column: 0 };
    const written = writeSheet(
      data,
      {
        number,
        notes: sheetNotes,
        hasCharts: charts.length > 0,
        validations: validations[id] ?? [],
        conditional: conditional[id] ?? [],
        filter: filters[id],
        protection: google.protections.find((one) => one.sheetId === id && isSheetProtection(one)),
        active: id === activeId ? at : undefined,
      },
      context,
    );
    parts.push({ path: `xl/worksheets/sheet${number}.xml`, text: written.xml });
    if (written.relationships.length > 0) {
      parts.push({
        path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
        text: relationshipsXml(written.relationships, escapeAttribute),
      });
    }
    parts.push(...chartParts(charts, number, chartCells));
    if (sheetNotes.length === 0) return;
    parts.push({ path: `xl/comments${number}.xml`, text: commentsXml(sheetNotes) });
    parts.push({ path: `xl/drawings/vmlDrawing${number}.vml`, text: notesDrawing(sheetNotes) });
  });
  const record = {
    sheetIds: sheets.map(({ name, id }) => [name, id] as const),
    google: {
      ...google,
      protections: google.protections.filter((one) => !isSheetProtection(one)),
      active: null,
    },
    longTexts,
  };
  parts.push({
    path: `xl/worksheets/sheet${sheets.length + 1}.xml`,
    text: hostSheetXml(hostRecordChunks(record), (markup) => texts.add(markup)),
  });

  const ids = sheets.map(({ id }) => id);
  const names: NameWritten[] = [
    ...writableNames(resourceOf<IDefinedNamesServiceParam>(workbook, RESOURCES.names), ids),
    ...(carried<CarriedBook>(workbook).names ?? [])
      .filter(({ sheetId }) => ids.includes(sheetId))
      .map(({ name, sheetId, text }) => {
        const localSheetId = ids.indexOf(sheetId);
        return { name, text: onSheet(text, sheets[localSheetId]?.name ?? ""), localSheetId };
      }),
    ...sheets.flatMap(({ id, name }, localSheetId) => filterName(filters[id], name, localSheetId)),
  ];
  const activeTab = Math.max(0, ids.indexOf(activeId ?? ""));
  const all = [
    ...sheets.map(({ name, data }) => ({ name, state: stateOf(data) })),
    { name: HOST_SHEET, state: "veryHidden" },
  ];
  return zip([
    { path: "[Content_Types].xml", text: contentTypes(parts) },
    {
      path: "_rels/.rels",
      text: relationshipsXml(
        [{ type: "officeDocument", target: "xl/workbook.xml" }],
        escapeAttribute,
      ),
    },
    { path: "xl/workbook.xml", text: workbookXml(all, activeTab, names) },
    { path: "xl/_rels/workbook.xml.rels", text: workbookRelationships(all.length) },
    { path: "xl/styles.xml", text: styles.xml() },
    { path: "xl/sharedStrings.xml", text: texts.xml() },
    ...parts,
  ]);
}

/** Print areas and titles lie on their own sheet, whatever it is called now. */
const onSheet = (text: string, sheet: string): string =>
  tokens(text, "comma")
    .map((token) => (token.kind === "sheet" ? `${quoteSheet(sheet)}!` : token.text))
    .join("");

/** The whole sheet, locked for the present user: .xlsx has its own word for it. */
const isSheetProtection = ({ area, editable }: HostProtection): boolean =>
  area === null && !editable;

function savedSheets(workbook: Snapshot): readonly Saved[] {
  return workbook.sheetOrder.flatMap((id) => {
    const data = workbook.sheets[id];
    return data ? [{ id, name: data.name, data }] : [];
  });
}

const stateOf = (sheet: Sheet): string | undefined =>
  sheet.hidden === 1
    ? carried<CarriedSheet>(sheet).veryHidden
      ? "veryHidden"
      : "hidden"
    : undefined;

/** Excel finds the filter of a sheet by this hidden name. */
function filterName(
  filter: IAutoFilter | undefined,
  sheet: string,
  localSheetId: number,
): NameWritten[] {
  if (!filter) return [];
  const area = writeArea(filter.ref).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return [
    {
      name: "_xlnm._FilterDatabase",
      text: `${quoteSheet(sheet)}!${area}`,
      localSheetId,
      hidden: true,
    },
  ];
}

function hostSheetXml(chunks: readonly string[], add: (markup: string) => number): string {
  const rows = chunks.map((chunk, index) => {
    const text = chunk
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
    return `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${add(`<t xml:space="preserve">${text}</t>`)}</v></c></row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function workbookXml(
  sheets: readonly { readonly name: string; readonly state: string | undefined }[],
  activeTab: number,
  names: readonly NameWritten[],
): string {
  const tabs = sheets.map(({ name, state }, index) =>
    element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` }),
  );
  const content = [
    "<workbookPr/>",
    `<bookViews>${element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000, activeTab })}</bookViews>`,
    `<sheets>${tabs.join("")}</sheets>`,
    namesXml(names),
    // Excel computes again what it can; what Google alone can compute is wrapped in IFERROR with its value.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
  ];
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content.join("")}</workbook>`;
}

const workbookRelationships = (sheetCount: number): string =>
  relationshipsXml(
    [
      ...Array.from({ length: sheetCount }, (_, index) => ({
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
    ],
    escapeAttribute,
  );

function contentTypes(parts: readonly Part[]): string {
  const override = (path: string, type: string): string =>
    element("Override", { PartName: `/${path}`, ContentType: `${SHEET_TYPE}.${type}+xml` });
  const items = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
    ...parts.flatMap(({ path }) => {
      if (/worksheets\/sheet\d+\.xml$/.test(path)) return [override(path, "worksheet")];
      if (/comments\d+\.xml$/.test(path)) return [override(path, "comments")];
      const [, drawn] = /xl\/(drawing|chart)s\/[^/]+\.xml$/.exec(path) ?? [];
      const type = drawn === "chart" ? "drawingml.chart" : drawn;
      return type === undefined
        ? []
        : [
            element("Override", {
              PartName: `/${path}`,
              ContentType: `application/vnd.openxmlformats-officedocument.${type}+xml`,
            }),
          ];
    }),
  ];
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${items.join("")}</Types>`;
}
