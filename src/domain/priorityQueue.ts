/** A binary heap of places in a list. */
export interface PriorityQueue {
  /** Which place comes first now; `undefined` when the queue is empty. */
  first(): number | undefined;
  /** Puts the first place where it belongs after its rank has changed. */
  sink(): void;
  removeFirst(): void;
}

/**
 * A queue of places, first the one that comes before all others.
 *
 * @param places - What to queue; the array becomes the queue's own.
 * @param before - Whether one place comes before another, by ranks that change only at the head.
 * @example
 *    priorityQueue([0, 1, 2], (a, b) => a > b).first() // => 2
 */
export function priorityQueue(
  places: number[],
  before: (a: number, b: number) => boolean,
): PriorityQueue {
  const sinkFrom = (start: number): void => {
    const moving = places[start];
    if (moving === undefined) return;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      const left = places[child];
      if (left === undefined) break;
      let best = left;
      const right = places[child + 1];
      if (right !== undefined && before(right, left)) {
        child += 1;
        best = right;
      }
      if (!before(best, moving)) break;
      places[at] = best;
      at = child;
    }
    places[at] = moving;
  };
  for (let at = (places.length >> 1) - 1; at >= 0; at -= 1) sinkFrom(at);
  const sink = (): void => {
    sinkFrom(0);
  };
  return {
    first: () => places[0],
    sink,
    removeFirst: () => {
      const last = places.pop();
      if (last === undefined || places.length === 0) return;
      places[0] = last;
      sink();
    },
  };
}
