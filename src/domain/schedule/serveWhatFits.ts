import type { ScheduleRequest } from "./scheduleRequest";
import { solve } from "./solve";
import { staysOf, type Stay } from "./staysOf";
import { mayTake } from "./tasksOf";
import { prepare } from "./prepare";
import { visitLength } from "./visitLength";

/**
 * A schedule when not everything fits: as many units as fit whole, taken by priority, due day and the office's order;
 * then further units, in the same order, where free time is left, at last for a part of their need.
 *
 * @param request - Machines and units.
 * @returns Visits as points in time; what they do not take is left over.
 * @example
 *    serveWhatFits(request).length // => 18 of 19 units
 */
export function serveWhatFits(request: ScheduleRequest): readonly Stay[] {
  const { units } = request;
  const { impossible, wishes } = prepare(request);
  const order = wishes
    .filter(({ job }) => !impossible.includes(job.unit))
    .sort((a, b) => {
      const [first, second] = [units[a.job.unit], units[b.job.unit]];
      const priority = [first, second].map((unit) => unit?.priority ?? Number.MAX_VALUE);
      const due = [first, second].map((unit) => unit?.due ?? Number.MAX_VALUE);
      return (
        (priority[0] ?? 0) - (priority[1] ?? 0) ||
        (due[0] ?? 0) - (due[1] ?? 0) ||
        a.job.unit - b.job.unit
      );
    });
  const whole = (count: number): ReturnType<typeof solve> => {
    const chosen = new Set(order.slice(0, count).map(({ job }) => job.unit));
    return solve(request, (unit) => chosen.has(unit));
  };
  let served = 0;
  let refused = order.length + 1;
  let best = whole(0);
  while (refused - served > 1) {
    const middle = (served + refused) >> 1;
    const found = whole(middle);
    if (found) [served, best] = [middle, found];
    else refused = middle;
  }
  if (!best) return [];
  const { stays, uses } = staysOf(best);
  const added: Stay[] = [...stays];
  const tails = uses.map(({ block, used }) => ({ block, used }));
  const waiting = new Set(order.slice(served));
  const place = (partly: boolean): void => {
    for (const wish of waiting) {
      const { unit, files, release } = wish.job;
      let chosen: (typeof tails)[number] | undefined;
      let start = 0;
      let score = -Infinity;
      for (const tail of tails) {
        const { block } = tail;
        if (!mayTake(wish, block)) continue;
        let from = tail.used;
        while ((block.times[from] ?? Infinity) < release) from += 1;
        const room = block.times.length - from;
        const enough = room >= visitLength(files, block.capacity);
        if (room === 0 || (!partly && !enough)) continue;
        // Whole visits go where they fit most closely, parts where most files can be taken.
        const value = partly ? room * block.capacity : -room;
        if (value > score) [chosen, start, score] = [tail, from, value];
      }
      if (!chosen) continue;
      const { block } = chosen;
      const times = block.times.slice(start, start + visitLength(files, block.capacity));
      chosen.used = start + times.length;
      waiting.delete(wish);
      added.push({ unit, machine: block.machine, times, atHome: block.home !== undefined });
    }
  };
  place(false);
  place(true);
  return added;
}
