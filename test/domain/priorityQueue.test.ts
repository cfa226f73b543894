import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { priorityQueue } from "../../src/domain/priorityQueue";

describe("priorityQueue", () => {
  test("hands out places in order of rank, also when ranks fall at the head", () => {
    const ranks = fc.array(fc.nat(50), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ranks, fc.array(fc.nat(20), { maxLength: 60 }), (initial, drops) => {
        const rank = [...initial];
        const rankOf = (place: number): number => rank[place] ?? 0;
        const queue = priorityQueue([...rank.keys()], (a, b) => rankOf(a) > rankOf(b));
        const left = new Set(rank.keys());
        for (const drop of drops) {
          const place = queue.first();
          if (place === undefined) break;
          expect(rankOf(place)).toBe(Math.max(...[...left].map(rankOf)));
          if (drop === 0) {
            left.delete(place);
            queue.removeFirst();
          } else {
            rank[place] = rankOf(place) - drop;
            queue.sink();
          }
        }
        expect(queue.first() === undefined).toBe(left.size === 0);
      }),
    );
  });
});
