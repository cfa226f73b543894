import { contentsOf } from "./outcome";
import { lengthIn, sizesOf, type Assignment } from "./packing";
import { placement } from "./placement";
import { packingAt, type Task } from "./task";

/**
 * Moves single visits to machines where less capacity stays idle in their last slot, as long as nothing ends later than allowed.
 *
 * Where all machines take the same, idle capacity is the same in every schedule.
 *
 * @param task - Visits and free stretches.
 * @param start - The stretch of each visit.
 * @param end - The last point in time that may be used.
 * @param lateness - Days of lateness that are allowed.
 * @example
 *    lessIdle(task, [0, 1], 45058, 0) // => [1, 0] when each visit fills the other machine's days better
 */
export function lessIdle(task: Task, start: Assignment, end: number, lateness: number): Assignment {
  if (task.lengths.length === 1) return start;
  const packing = packingAt(task, end, lateness);
  const sizes = sizesOf(packing);
  const contents = contentsOf(task, start);
  const capacityOf = (item: number, bin: number): number =>
    lengthIn(packing, item, bin) * (task.blocks[bin]?.capacity ?? 0);
  const room = sizes.map((size, bin) =>
    (contents[bin] ?? []).reduce((left, item) => left - lengthIn(packing, item, bin), size),
  );
  const move = (item: number, from: number): number => {
    let best = from;
    room.forEach((left, bin) => {
      if (lengthIn(packing, item, bin) > left) return;
      if (capacityOf(item, bin) >= capacityOf(item, best)) return;
      const joined = [...(contents[bin] ?? []), item].sort((a, b) => a - b);
      if (placement(packing, bin, joined).excess === 0) best = bin;
    });
    if (best === from) return from;
    contents[from] = (contents[from] ?? []).filter((own) => own !== item);
    contents[best] = [...(contents[best] ?? []), item].sort((a, b) => a - b);
    room[from] = (room[from] ?? 0) + lengthIn(packing, item, from);
    room[best] = (room[best] ?? 0) - lengthIn(packing, item, best);
    return best;
  };
  return start.map((bin, item) => move(item, bin));
}
