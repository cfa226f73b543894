import type { Prepared } from "./prepare";
import type { ScheduleRequest } from "./scheduleRequest";
import { solveWishes } from "./solve";
import { staysOf, type Stay } from "./staysOf";
import { mayTake, type Wish } from "./tasksOf";
import { visitLength } from "./visitLength";

/** Most urgent first: by priority and the office's order, after due days within a priority. */
const inOrder = ({ units }: ScheduleRequest, wishes: readonly Wish[]): Wish[] => {
  const priority = ({ unit }: Wish): number => units[unit]?.priority ?? Number.MAX_VALUE;
  const due = ({ unit }: Wish): number => units[unit]?.due ?? Number.MAX_VALUE;
  return [...wishes].sort(
    (a, b) => priority(a) - priority(b) || due(a) - due(b) || a.unit - b.unit,
  );
};

/**
 * A schedule when not everything fits: as many units as fit whole, taken by priority, due day and the office's order;
 * then further units, in the same order, where free time is left, at last for a part of their need.
 *
 * @param request - Machines and units.
 * @param prepared - The same, prepared.
 * @returns Visits as points in time; what they do not take is left over.
 * @example
 *    serveWhatFits(request, prepared).length // => 18 of 19 units
 */
export function serveWhatFits(request: ScheduleRequest, prepared: Prepared): readonly Stay[] {
  const order = inOrder(request, prepared.wishes);
  let served = 0;
  let refused = order.length + 1;
  let best = solveWishes(request, prepared, []);
  while (refused - served > 1) {
    const middle = (served + refused) >> 1;
    const found = solveWishes(request, prepared, order.slice(0, middle));
    if (found) [served, best] = [middle, found];
    else refused = middle;
  }
  if (!best) return [];
  const { stays, uses } = staysOf(best);
  const added = [...stays];
  const tails = uses.map(({ block, used }) => ({ block, used }));

  /** Places a visit at the end of a stretch: whole where it fits most closely, a part where most files can be taken. */
  const place = (wish: Wish, partly: boolean): boolean => {
    const candidates = tails.flatMap((tail) => {
      const { block } = tail;
      const length = visitLength(wish.files, block.capacity);
      const from = tail.used;
      const room = block.times.length - from;
      const possible = mayTake(wish, block) && room >= (partly ? 1 : length);
      const score = partly ? -room * block.capacity : room;
      return possible
        ? [{ tail, score, times: block.times.slice(from, from + length), end: from + length }]
        : [];
    });
    const [chosen] = candidates.sort((a, b) => a.score - b.score);
    if (!chosen) return false;
    const { machine, home } = chosen.tail.block;
    chosen.tail.used = chosen.end;
    added.push({ unit: wish.unit, machine, times: chosen.times, atHome: home !== undefined });
    return true;
  };
  const waiting = order.slice(served).filter((wish) => !place(wish, false));
  for (const wish of waiting) place(wish, true);
  return added;
}
