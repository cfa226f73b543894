import { describe, expect, test } from "@jest/globals";
import type { Bounds } from "../../src/domain/boundsOf";
import { tiesByOrder } from "../../src/domain/tiesByOrder";

const free: Bounds = { floor: 0, cap: Infinity };

describe("tiesByOrder", () => {
  test.each([
    { why: "one got what the other could have had", bounds: [free, free], ties: [[0, 1]] },
    { why: "a floor gave the first its figure", bounds: [{ ...free, floor: 1 }, free], ties: [] },
    { why: "a cap kept the second from it", bounds: [free, { ...free, cap: 0 }], ties: [] },
    {
      why: "limits that hold nobody decide nothing",
      bounds: [
        { floor: 0, cap: 3 },
        { floor: 0, cap: 1 },
      ],
      ties: [[0, 1]],
    },
  ])("$why", ({ bounds, ties }) => {
    expect(tiesByOrder([5, 5], bounds, [1, 0])).toEqual(ties);
  });

  test("units that got the same are no tie, nor are units of different weight", () => {
    expect(tiesByOrder([5, 5, 4], [free, free, free], [1, 1, 0])).toEqual([]);
  });
});
