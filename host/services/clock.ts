// The script's clock: the real one, or one that stands still at --now and moves only when the script sleeps.
export class Clock {
  #fixed: number | undefined;
  #slept = 0;

  /** `now` is local time, such as "2023-06-12T15:30"; the real time where it is absent. */
  constructor(now: string | undefined) {
    if (now !== undefined) this.set(now);
  }

  /** Stands still at another local time. */
  set(now: string): void {
    const instant = new Date(now).getTime();
    if (Number.isNaN(instant)) throw new Error(`Không hiểu thời điểm "${now}".`);
    this.#fixed = instant;
    this.#slept = 0;
  }

  readonly now = (): number => (this.#fixed ?? Date.now()) + this.#slept;

  sleep(milliseconds: number): void {
    this.#slept += milliseconds;
  }
}
