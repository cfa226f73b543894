import type { Limits } from "./allocation";
import { checkCount } from "./checkCount";
import { DomainError } from "./domainError";

/** A unit's limits as one range; a fixed figure is a range of one. */
export interface Bounds {
  readonly floor: number;
  /** `Infinity` where there is none. */
  readonly cap: number;
}

const limitAt = (list: Limits[keyof Limits], index: number): number | undefined => list?.[index];

/**
 * The bounds of the unit at `index`.
 *
 * @param limits - Floors, caps and fixed figures; a fixed figure beats floor and cap.
 * @param index - Place of the unit, from 0.
 * @throws `not-a-count`, `floor-above-cap`.
 * @example
 *    boundsOf({ floors: [5], caps: [9] }, 0) // => { floor: 5, cap: 9 }
 */
export function boundsOf(limits: Limits, index: number): Bounds {
  const fixed = limitAt(limits.fixed, index);
  const floor = fixed ?? limitAt(limits.floors, index) ?? 0;
  const cap = fixed ?? limitAt(limits.caps, index) ?? Infinity;
  checkCount(floor, "limits", index);
  if (cap !== Infinity) checkCount(cap, "limits", index);
  if (floor > cap) throw new DomainError({ code: "floor-above-cap", index, floor, cap });
  return { floor, cap };
}
