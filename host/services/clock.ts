// The script's clock: the real one, or one that stands still at --now and moves only when the script sleeps.
export class Clock {
  readonly #fixed: number | undefined;
  #slept = 0;

  /** `now` is local time, such as "2023-06-12T15:30". */
  constructor(now: string | undefined) {
    this.#fixed = now === undefined ? undefined : new Date(now).getTime();
    if (Number.isNaN(this.#fixed)) throw new Error(`Không hiểu thời điểm "${now ?? ""}".`);
  }

  readonly now = (): number => (this.#fixed ?? Date.now()) + this.#slept;

  sleep(milliseconds: number): void {
    this.#slept += milliseconds;
  }
}
