// SpreadsheetApp.EmbeddedChart: a chart as it is in a sheet, or as a builder has made it for one.
import type { HostChart } from "../hostFile";
import { ChartBuilderService } from "./chartBuilder";
import { fail, type Desk } from "./desk";
import { behind, loud } from "./loud";
import { rangeService, type RangeService } from "./rangeService";

/** A chart not yet in a sheet has no id. */
export type Draft = Omit<HostChart, "id" | "sheetId"> & { readonly id: number | null };

class ContainerInfoService {
  readonly #anchor: HostChart["anchor"];

  constructor(anchor: HostChart["anchor"]) {
    this.#anchor = anchor;
  }
  getAnchorRow(): number {
    return this.#anchor.row + 1;
  }
  getAnchorColumn(): number {
    return this.#anchor.column + 1;
  }
  getOffsetX(): number {
    return this.#anchor.x;
  }
  getOffsetY(): number {
    return this.#anchor.y;
  }
}

class ChartOptionsService {
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    this.#options = options;
  }
  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

export class EmbeddedChartService {
  readonly #desk: Desk;
  readonly #draft: Draft;

  constructor(desk: Desk, draft: Draft) {
    this.#desk = desk;
    this.#draft = draft;
  }

  getChartId(): number | null {
    return this.#draft.id;
  }
  getRanges(): RangeService[] {
    return this.#desk.makers.list(
      this.#draft.ranges.map(({ sheetId, ...box }) => rangeService(this.#desk, sheetId, box)),
    );
  }
  getNumHeaders(): number {
    return this.#draft.headers;
  }
  getHiddenDimensionStrategy(): string {
    return this.#draft.hidden;
  }
  getOptions(): ChartOptionsService {
    return loud(this.#desk, "ChartOptions", new ChartOptionsService(this.#draft.options));
  }
  getContainerInfo(): ContainerInfoService {
    return loud(this.#desk, "ContainerInfo", new ContainerInfoService(this.#draft.anchor));
  }
  modify(): ChartBuilderService {
    return ChartBuilderService.make(this.#desk, this.#draft);
  }

  // ---- what a sheet does with it -------------------------------------------------------------

  static insert(desk: Desk, sheetId: string, face: unknown): void {
    const draft = draftOf(desk, face, "insertChart");
    desk.run.later(() => {
      const { charts } = desk.google;
      const id = charts.reduce((most, chart) => Math.max(most, chart.id), 0) + 1;
      charts.push({ ...structuredClone(draft), id, sheetId });
      desk.cells.onChange?.(sheetId);
    });
  }
  static update(desk: Desk, sheetId: string, face: unknown): void {
    const draft = draftOf(desk, face, "updateChart");
    desk.run.later(() => {
      const at = indexOf(desk, sheetId, draft);
      desk.google.charts[at] = { ...structuredClone(draft), id: draft.id ?? 0, sheetId };
      desk.cells.onChange?.(sheetId);
    });
  }
  static remove(desk: Desk, sheetId: string, face: unknown): void {
    const draft = draftOf(desk, face, "removeChart");
    desk.run.later(() => {
      desk.google.charts.splice(indexOf(desk, sheetId, draft), 1);
      desk.cells.onChange?.(sheetId);
    });
  }
  static draftOf(chart: EmbeddedChartService): Draft {
    return chart.#draft;
  }
}

function draftOf(desk: Desk, face: unknown, method: string): Draft {
  const chart = behind(face, EmbeddedChartService);
  if (chart) return EmbeddedChartService.draftOf(chart);
  return fail(
    desk,
    `The parameters don't match the method signature for SpreadsheetApp.Sheet.${method}.`,
  );
}

function indexOf(desk: Desk, sheetId: string, { id }: Draft): number {
  const at = desk.google.charts.findIndex((chart) => chart.id === id && chart.sheetId === sheetId);
  return at < 0 ? fail(desk, "Máy chủ thử: biểu đồ này không có trên trang tính") : at;
}

export function chartService(desk: Desk, draft: Draft): EmbeddedChartService {
  return loud(desk, "EmbeddedChart", new EmbeddedChartService(desk, structuredClone(draft)));
}

/** The charts of a sheet, in the order in which they were inserted. */
export function chartServices(desk: Desk, sheetId: string): EmbeddedChartService[] {
  return desk.makers.list(
    desk.google.charts
      .filter((chart) => chart.sheetId === sheetId)
      .map((chart) => chartService(desk, chart)),
  );
}
