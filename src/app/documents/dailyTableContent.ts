import { dailyReportTexts as texts } from "../messages/dailyReport";
import { documentWords } from "../messages/documents";
import type { IndicatorProgress, Progress } from "../summary/progress";
import { formatNumber } from "../text/formatNumber";
import { rateText } from "../text/rateText";
import type { Alignment, DocumentCell, TableLine } from "./officialDocument";
import type { TableContent } from "./tableContent";

/** Figures of one unit, or of all together, in the columns of one indicator. */
interface Figures {
  readonly today: number | undefined;
  readonly done: number | undefined;
  readonly target: number | undefined;
}

const shown = (figure: number | undefined): string =>
  figure === undefined ? "" : formatNumber(figure);

/** Today, in all, and against the target where there is one. */
const cellsOf = ({ today, done, target }: Figures, hasTarget: boolean): readonly string[] => {
  const rate = done === undefined || target === undefined ? undefined : rateText(done, target);
  return [shown(today), shown(done), ...(hasTarget ? [shown(target), rate ?? ""] : [])];
};

/**
 * Every unit with its figures of the day and so far, the whole last.
 *
 * @param todayOf - What a unit reported for the day, by indicator.
 */
export function dailyTableContent(
  { indicators }: Progress,
  units: readonly string[],
  todayOf: (unit: number, indicator: number) => number | undefined,
  missing: ReadonlySet<string>,
): TableContent {
  const hasTarget = ({ target }: IndicatorProgress): boolean => target !== undefined;
  const widths = indicators.map((one) => (hasTarget(one) ? texts.columns.length : 2));
  const lineOf = (unit: string, index: number): TableLine => {
    const figures = indicators.flatMap((one, at) =>
      cellsOf(
        {
          today: todayOf(index, at),
          done: one.units[index]?.done,
          target: one.units[index]?.target,
        },
        hasTarget(one),
      ),
    );
    const note = missing.has(unit) ? texts.missing : "";
    return plain([String(index + 1), unit, ...figures, note]);
  };
  const whole = indicators.flatMap((one) => cellsOf(one, hasTarget(one)));
  const totals: DocumentCell[] = [
    { text: documentWords.total, columns: 2, align: "center" },
    ...[...whole, ""].map((text) => ({ text })),
  ];
  const aligned = widths.flatMap((width) =>
    Array.from({ length: width }, (): Alignment => "right"),
  );
  return {
    columns: (["center", "left", ...aligned, "left"] as const).map((align) => ({ align })),
    header: headerOf(indicators, widths),
    lines: [...units.map(lineOf), { look: "bold", cells: totals }],
  };
}

const plain = (texts_: readonly string[]): TableLine => ({
  look: "plain",
  cells: texts_.map((text) => ({ text })),
});

const headerOf = (
  indicators: readonly IndicatorProgress[],
  widths: readonly number[],
): readonly TableLine[] => {
  const tall = (text: string): DocumentCell => ({ text, rows: 2 });
  const names = indicators.map(({ name }, at) => ({ text: name, columns: widths[at] ?? 2 }));
  const below = widths.flatMap((width) => texts.columns.slice(0, width));
  return [
    {
      look: "bold",
      cells: [tall(documentWords.rowNumber), tall(texts.unit), ...names, tall(texts.note)],
    },
    { look: "bold", cells: below.map((text) => ({ text })) },
  ];
};
