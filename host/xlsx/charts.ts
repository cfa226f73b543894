// Charts of the host → DrawingML: Excel, LibreOffice and Google draw and print them from the same cells.
import { a1OfBox, quoteSheet } from "../engine/a1";
import type { HostChart, HostChartRange } from "../hostFile";
import { element, escapeText } from "./element";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** English metric units of a pixel. */
const PIXEL = 9525;
const DEFAULT_COLOR = "#4285f4";

const val = (name: string, value: string | number): string => element(name, { val: value });
const option = (chart: HostChart, name: string): unknown => chart.options[name];
const textOption = (chart: HostChart, name: string): string => {
  const value = option(chart, name);
  return typeof value === "string" ? value : "";
};

/** What a chart has to know of the sheets that it is drawn from. */
export interface ChartCells {
  readonly nameOf: (sheetId: string) => string;
  /** Number format of a cell; "General" where it has none. */
  readonly formatOf: (sheetId: string, row: number, column: number) => string;
}

/** One column of a chart's cells, its header cells apart. */
interface ChartColumn {
  readonly header: string;
  readonly body: string;
  readonly format: string;
}

function columnsOf(chart: HostChart, cells: ChartCells): readonly ChartColumn[] {
  const headers = Math.max(0, chart.headers);
  return chart.ranges.flatMap((range: HostChartRange) =>
    Array.from({ length: range.columns }, (_, index): ChartColumn => {
      const box = { ...range, column: range.column + index, columns: 1 };
      const reference = (row: number, rows: number): string => {
        const area = a1OfBox({ ...box, row, rows }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
        return `${quoteSheet(cells.nameOf(range.sheetId))}!${area}`;
      };
      return {
        header: headers > 0 ? reference(box.row, headers) : "",
        body: reference(box.row + headers, Math.max(1, box.rows - headers)),
        format: cells.formatOf(range.sheetId, box.row + headers, box.column),
      };
    }),
  );
}

const fill = (color: string): string =>
  `<a:solidFill>${val("a:srgbClr", color.replace("#", "").toUpperCase())}</a:solidFill>`;

const source = (tag: string, kind: "strRef" | "numRef", formula: string): string =>
  `<c:${tag}><c:${kind}><c:f>${escapeText(formula)}</c:f></c:${kind}></c:${tag}>`;

function seriesXml(
  chart: HostChart,
  labels: ChartColumn,
  { header, body }: ChartColumn,
  index: number,
): string {
  const colors = option(chart, "colors");
  const list = Array.isArray(colors) ? colors.map(String) : [];
  const color = list[index % Math.max(1, list.length)] ?? DEFAULT_COLOR;
  const dash = Array.isArray(option(chart, `series.${index}.lineDashStyle`))
    ? val("a:prstDash", "dash")
    : "";
  const isLine = chart.type === "LINE";
  const look = isLine ? `<a:ln w="22225" cap="rnd">${fill(color)}${dash}</a:ln>` : fill(color);
  return [
    "<c:ser>",
    val("c:idx", index),
    val("c:order", index),
    header === "" ? "" : source("tx", "strRef", header),
    `<c:spPr>${look}</c:spPr>`,
    isLine ? `<c:marker>${val("c:symbol", "none")}</c:marker>` : val("c:invertIfNegative", 0),
    source("cat", "strRef", labels.body),
    source("val", "numRef", body),
    isLine ? val("c:smooth", 0) : "",
    "</c:ser>",
  ].join("");
}

const richText = (text: string, size: number): string =>
  `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="${size}" b="0"/><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

const titleXml = (text: string, size: number): string =>
  text === "" ? "" : `<c:title>${richText(text, size)}${val("c:overlay", 0)}</c:title>`;

const small =
  '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';
const faint =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Labels on axis 1, figures on axis 2; lying bars begin at the top, their figures stand below. */
function axesXml(chart: HostChart, format: string): string {
  const isLying = chart.type === "BAR";
  const axis = (id: 1 | 2, place: string, name: string, more: string): string =>
    [
      val("c:axId", id),
      `<c:scaling>${val("c:orientation", isLying && id === 1 ? "maxMin" : "minMax")}</c:scaling>`,
      val("c:delete", 0),
      val("c:axPos", place),
      more,
      titleXml(textOption(chart, name), 900),
      element("c:numFmt", { formatCode: id === 1 ? "General" : format, sourceLinked: 0 }),
      val("c:majorTickMark", "none"),
      val("c:minorTickMark", "none"),
      val("c:tickLblPos", "nextTo"),
      small,
      val("c:crossAx", 3 - id),
    ].join("");
  const [across, up] = ["hAxis.title", "vAxis.title"] as const;
  const labels = isLying ? axis(1, "l", up, "") : axis(1, "b", across, "");
  const figures = isLying ? axis(2, "b", across, faint) : axis(2, "l", up, faint);
  return [
    `<c:catAx>${labels}${val("c:crosses", "autoZero")}${val("c:auto", 0)}${val("c:lblOffset", 100)}</c:catAx>`,
    `<c:valAx>${figures}${val("c:crosses", isLying ? "max" : "autoZero")}</c:valAx>`,
  ].join("");
}

function plotXml(chart: HostChart, cells: ChartCells): string {
  const [labels, ...series] = columnsOf(chart, cells);
  const all = labels
    ? series.map((one, index) => seriesXml(chart, labels, one, index)).join("")
    : "";
  const isStacked = option(chart, "isStacked") === true;
  const axes = val("c:axId", 1) + val("c:axId", 2);
  const plot =
    chart.type === "LINE"
      ? `<c:lineChart>${val("c:grouping", "standard")}${val("c:varyColors", 0)}${all}${val("c:marker", 1)}${axes}</c:lineChart>`
      : `<c:barChart>${val("c:barDir", chart.type === "BAR" ? "bar" : "col")}${val("c:grouping", isStacked ? "stacked" : "clustered")}${val("c:varyColors", 0)}${all}${val("c:gapWidth", 60)}${isStacked ? val("c:overlap", 100) : ""}${axes}</c:barChart>`;
  return `<c:plotArea><c:layout/>${plot}${axesXml(chart, series[0]?.format ?? "General")}</c:plotArea>`;
}

export function chartXml(chart: HostChart, cells: ChartCells): string {
  const title = textOption(chart, "title");
  const hasLegend = textOption(chart, "legend.position") !== "none";
  const legend = `<c:legend>${val("c:legendPos", "b")}${val("c:overlay", 0)}${small}</c:legend>`;
  const showsHidden = chart.hidden === "SHOW_BOTH";
  const content = [
    titleXml(title, 1100),
    val("c:autoTitleDeleted", title === "" ? 1 : 0),
    plotXml(chart, cells),
    hasLegend ? legend : "",
    val("c:plotVisOnly", showsHidden ? 0 : 1),
    val("c:dispBlanksAs", option(chart, "interpolateNulls") === true ? "span" : "gap"),
  ];
  return `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">${val("c:roundedCorners", 0)}<c:chart>${content.join("")}</c:chart></c:chartSpace>`;
}

/** The charts of one sheet over its cells; chart n is relationship n + 1. */
export function chartDrawing(charts: readonly HostChart[]): string {
  const size = (chart: HostChart, name: string, usual: number): number =>
    Math.round(
      (typeof option(chart, name) === "number" ? Number(option(chart, name)) : usual) * PIXEL,
    );
  const anchors = charts.map((chart, index) => {
    const { row, column, x, y } = chart.anchor;
    const name = escapeText(textOption(chart, "title"));
    return [
      "<xdr:oneCellAnchor><xdr:from>",
      `<xdr:col>${column}</xdr:col><xdr:colOff>${x * PIXEL}</xdr:colOff>`,
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * PIXEL}</xdr:rowOff></xdr:from>`,
      element("xdr:ext", { cx: size(chart, "width", 600), cy: size(chart, "height", 371) }),
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
      element("xdr:cNvPr", { id: index + 2, name: `Biểu đồ ${index + 1}`, descr: name }),
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${DRAWING}/chart">`,
      element("c:chart", { "xmlns:c": `${DRAWING}/chart`, "r:id": `rId${index + 1}` }),
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>",
    ].join("");
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">${anchors.join("")}</xdr:wsDr>`;
}
