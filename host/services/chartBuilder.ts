// SpreadsheetApp.EmbeddedChartBuilder and its three kinds that the host can draw.
import type { HostChartType } from "../hostFile";
import { readOption } from "./chartOptions";
import { chartService, type Draft, type EmbeddedChartService } from "./chartService";
import { fail, type Desk } from "./desk";
import { CHART_ENUMS } from "./enums";
import { behind, loud } from "./loud";
import { rangeService, RangeService } from "./rangeService";

/** What a builder holds until it builds. */
type Sketch = { -readonly [Key in keyof Draft]: Draft[Key] | undefined } & {
  ranges: Draft["ranges"];
  options: Draft["options"];
};

const blank = (): Sketch => ({
  id: null,
  type: undefined,
  ranges: [],
  headers: -1,
  hidden: "IGNORE_BOTH",
  anchor: undefined,
  options: {},
});

const FACES = {
  LINE: "EmbeddedLineChartBuilder",
  BAR: "EmbeddedBarChartBuilder",
  COLUMN: "EmbeddedColumnChartBuilder",
} as const;

export class ChartBuilderService {
  readonly #desk: Desk;
  readonly #sketch: Sketch;

  constructor(desk: Desk, sketch: Sketch) {
    this.#desk = desk;
    this.#sketch = sketch;
  }

  static make(desk: Desk, draft?: Draft): ChartBuilderService {
    const sketch = draft ? structuredClone(draft) : blank();
    return loud(desk, "EmbeddedChartBuilder", new ChartBuilderService(desk, sketch));
  }

  // ---- what it is drawn from -----------------------------------------------------------------

  addRange(range: unknown): this {
    const { sheetId, box } = this.#boxOf(range, "addRange");
    this.#sketch.ranges.push({ sheetId, ...box });
    return this;
  }
  removeRange(range: unknown): this {
    const { sheetId, box } = this.#boxOf(range, "removeRange");
    const gone = JSON.stringify({ sheetId, ...box });
    this.#sketch.ranges = this.#sketch.ranges.filter((one) => JSON.stringify(one) !== gone);
    return this;
  }
  clearRanges(): this {
    this.#sketch.ranges = [];
    return this;
  }
  getRanges(): RangeService[] {
    return this.#desk.makers.list(
      this.#sketch.ranges.map(({ sheetId, ...box }) => rangeService(this.#desk, sheetId, box)),
    );
  }
  setNumHeaders(headers: unknown): this {
    if (!Number.isInteger(headers)) this.#mismatch("setNumHeaders");
    this.#sketch.headers = headers as number;
    return this;
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    const known: readonly string[] = Object.values(CHART_ENUMS.ChartHiddenDimensionStrategy);
    if (typeof strategy !== "string" || !known.includes(strategy))
      return this.#mismatch("setHiddenDimensionStrategy");
    this.#sketch.hidden = strategy;
    return this;
  }
  /** Ranges stand side by side; the other way is not drawn here. */
  setMergeStrategy(strategy: unknown): this {
    if (strategy === "MERGE_COLUMNS") return this;
    return fail(this.#desk, "Máy chủ thử: chỉ mô phỏng Charts.ChartMergeStrategy.MERGE_COLUMNS");
  }

  // ---- what it looks like --------------------------------------------------------------------

  asLineChart(): this {
    return this.#as("LINE", LineChartBuilderService);
  }
  asBarChart(): this {
    return this.#as("BAR", BarChartBuilderService);
  }
  asColumnChart(): this {
    return this.#as("COLUMN", BarChartBuilderService);
  }
  setChartType(type: unknown): this {
    if (type !== "LINE" && type !== "BAR" && type !== "COLUMN")
      return fail(this.#desk, `Máy chủ thử: chưa vẽ được loại biểu đồ ${String(type)}`);
    this.#sketch.type = type;
    return this;
  }
  getChartType(): string {
    return this.#type();
  }
  setOption(option: unknown, value: unknown): this {
    if (typeof option !== "string") return this.#mismatch("setOption");
    Object.assign(this.#sketch.options, Object.fromEntries(readOption(this.#desk, option, value)));
    return this;
  }
  setPosition(row: unknown, column: unknown, x: unknown, y: unknown): this {
    const numbers = [row, column, x, y];
    if (!numbers.every(Number.isInteger)) return this.#mismatch("setPosition");
    const [anchorRow = 0, anchorColumn = 0, offsetX = 0, offsetY = 0] = numbers as number[];
    if (anchorRow < 1 || anchorColumn < 1)
      return fail(this.#desk, "The coordinates of the chart are outside the sheet.");
    this.#sketch.anchor = { row: anchorRow - 1, column: anchorColumn - 1, x: offsetX, y: offsetY };
    return this;
  }
  build(): EmbeddedChartService {
    const {
      anchor,
      id = null,
      headers = -1,
      hidden = "IGNORE_BOTH",
      ranges,
      options,
    } = this.#sketch;
    if (!anchor) return fail(this.#desk, "Máy chủ thử: biểu đồ chưa có vị trí (setPosition)");
    return chartService(this.#desk, {
      id,
      type: this.#type(),
      ranges,
      headers,
      hidden,
      anchor,
      options,
    });
  }

  #type(): HostChartType {
    return (
      this.#sketch.type ?? fail(this.#desk, "Máy chủ thử: biểu đồ chưa có loại (asLineChart…)")
    );
  }
  #as(type: HostChartType, Kind: typeof ChartBuilderService): this {
    this.#sketch.type = type;
    // The kinds differ by what only they have; a caller of `asLineChart` gets the methods of all builders and its own.
    return loud(this.#desk, FACES[type], new Kind(this.#desk, this.#sketch)) as this;
  }
  #boxOf(range: unknown, method: string): ReturnType<typeof RangeService.boxOf> {
    const target = behind(range, RangeService);
    return target ? RangeService.boxOf(target) : this.#mismatch(method);
  }
  #mismatch(method: string): never {
    return fail(
      this.#desk,
      `The parameters don't match the method signature for Charts.EmbeddedChartBuilder.${method}.`,
    );
  }
}

/** What builders of one kind add: other names for options. */
class LineChartBuilderService extends ChartBuilderService {
  setTitle(title: unknown): this {
    return this.setOption("title", title);
  }
  setColors(colors: unknown): this {
    return this.setOption("colors", colors);
  }
  setXAxisTitle(title: unknown): this {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: unknown): this {
    return this.setOption("vAxis.title", title);
  }
  setLegendPosition(position: unknown): this {
    return this.setOption("legend.position", String(position).toLowerCase());
  }
}

class BarChartBuilderService extends LineChartBuilderService {
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
}
