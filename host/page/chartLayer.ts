// Charts over the grid: Univer's free part draws none, so each is an element of the page that stays over its cells.
import type { FUniver } from "@univerjs/core/facade";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Host } from "../boot/bootHost";
import type { ChartData } from "../charts/chartData";
import { chartPicture } from "../charts/chartPicture";
import { displayOf } from "../engine/display";
import { chartPlace, type SheetView } from "./chartPlace";
import { make } from "./make";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const LOCALE = "vi_VN";

export interface ChartLayer {
  /** Draws again what has changed. */
  refresh(): void;
  close(): void;
}

interface Drawn {
  readonly element: HTMLElement;
  readonly chart: EChartsType;
  data: ChartData;
  key: string;
}

/** What the grid shows of the active sheet just now. */
function viewOf(api: FUniver): (SheetView & { readonly sheetId: string }) | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!sheet || !skeleton) return undefined;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const { xSplit, ySplit } = sheet.getFreeze();
  return {
    sheetId: sheet.getSheetId(),
    zoom: sheet.getZoom(),
    headerWidth: skeleton.rowHeaderWidth,
    headerHeight: skeleton.columnHeaderHeight,
    columnEnds: skeleton.columnWidthAccumulation,
    rowEnds: skeleton.rowHeightAccumulation,
    frozenColumns: Math.max(0, xSplit),
    frozenRows: Math.max(0, ySplit),
    scroll: { row: sheetViewStartRow, column: sheetViewStartColumn, x: offsetX, y: offsetY },
  };
}

/** @param grid - The element that Univer draws its canvas in. */
export function chartLayer(
  grid: HTMLElement,
  api: FUniver,
  host: Host,
  rendered: Promise<void>,
): ChartLayer {
  const layer = make("div", { class: "charts" });
  let isReady = false;
  const shown = new Map<number, Drawn>();
  let frame = 0;

  const place = (): void => {
    frame = 0;
    const canvas = grid.querySelector("canvas[id^='univer-sheet-main-canvas']");
    const view = viewOf(api);
    if (!canvas?.parentElement || !view) return;
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement.append(layer);
    for (const { element, data } of shown.values()) {
      element.hidden = data.sheetId !== view.sheetId;
      if (element.hidden) continue;
      const { left, top, cutLeft, cutTop } = chartPlace(data, view);
      element.style.transform = `translate(${left}px, ${top}px) scale(${view.zoom})`;
      element.style.clipPath = `inset(${cutTop}px 0 0 ${cutLeft}px)`;
    }
  };
  const placeSoon = (): void => {
    // Before the grid is drawn, Univer cannot say where anything is.
    if (frame === 0 && isReady && shown.size > 0) frame = requestAnimationFrame(place);
  };

  const draw = (data: ChartData): void => {
    const key = JSON.stringify(data);
    let drawn = shown.get(data.id);
    if (drawn?.key === key) return;
    if (!drawn) {
      const element = make("div", { class: "chart", role: "img" });
      layer.append(element);
      drawn = { element, chart: init(element, null, { renderer: "svg" }), data, key };
      shown.set(data.id, drawn);
    }
    const { element, chart } = drawn;
    Object.assign(drawn, { data, key });
    element.setAttribute("aria-label", data.title);
    Object.assign(element.style, { width: `${data.width}px`, height: `${data.height}px` });
    chart.resize({ width: data.width, height: data.height });
    chart.setOption(
      chartPicture(data, (value) => displayOf(value, data.format, LOCALE)),
      true,
    );
  };

  const refresh = (): void => {
    const charts = host.charts();
    for (const [id, { element, chart }] of shown) {
      if (charts.some((data) => data.id === id)) continue;
      chart.dispose();
      element.remove();
      shown.delete(id);
    }
    charts.forEach(draw);
    placeSoon();
  };

  const following = api.addEvent(api.Event.CommandExecuted, placeSoon);
  const sizes = new ResizeObserver(placeSoon);
  sizes.observe(grid);
  void rendered.then(() => {
    isReady = true;
    refresh();
  });
  return {
    refresh,
    close: () => {
      following.dispose();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      for (const { chart } of shown.values()) chart.dispose();
      layer.remove();
    },
  };
}
