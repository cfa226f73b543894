import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Day } from "../../../src/domain/day";
import { figureSeries } from "../../../src/domain/reports/figureSeries";

const reports = (figures: readonly (number | undefined)[]) =>
  figures.map((figure, index) => ({ day: (45100 + index) as Day, figure }));

describe("figureSeries", () => {
  test.each([
    {
      why: "daily figures add up, and a blank adds nothing that is known",
      kind: "trong ngày" as const,
      figures: [5, undefined, 0, 2],
      opening: undefined,
      daily: [5, undefined, 0, 2],
      cumulative: [5, 5, 5, 7],
    },
    {
      why: "totals without an opening figure say nothing of the first day",
      kind: "lũy kế" as const,
      figures: [105, undefined, 112, 110],
      opening: undefined,
      daily: [undefined, undefined, 7, -2],
      cumulative: [105, 105, 112, 110],
    },
    {
      why: "the opening figure is taken off every total",
      kind: "lũy kế" as const,
      figures: [undefined, 105, 112],
      opening: 100,
      daily: [undefined, 5, 7],
      cumulative: [undefined, 5, 12],
    },
  ])("$why", ({ kind, figures, opening, daily, cumulative }) => {
    const series = figureSeries(kind, reports(figures), opening);
    expect(series.map((point) => point.daily)).toEqual(daily);
    expect(series.map((point) => point.cumulative)).toEqual(cumulative);
    expect(series.map(({ isReported }) => isReported)).toEqual(figures.map((f) => f !== undefined));
  });

  test("whichever way an office writes, the series is the same", () => {
    const figure = fc.option(fc.nat(10_000), { nil: undefined });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 40 }), fc.nat(5000), (figures, opening) => {
        const daily = figureSeries("trong ngày", reports(figures));
        const totals = daily.map(({ day, isReported, cumulative }) => ({
          day,
          figure: isReported && cumulative !== undefined ? cumulative + opening : undefined,
        }));
        // What a figure covers differs: a day without a report is in the next total.
        const counts = (series: ReturnType<typeof figureSeries>) =>
          series.map((point) => ({ ...point, covers: undefined }));
        expect(counts(figureSeries("lũy kế", totals, opening))).toEqual(counts(daily));
      }),
    );
  });
});
