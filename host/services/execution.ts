// One run of the script as Google sees it: writes wait until somebody reads, and a dead run does nothing more.
import { SERVICE_CALLS, type CallKind } from "./serviceCalls";

export interface ServiceCall {
  /** Such as "Range.setValues". */
  readonly name: string;
  /** From 0, over the document calls and the lock and property calls of this run. */
  readonly index: number;
  readonly kind: CallKind;
  /** False for locks, properties and caches: they are no document calls. */
  readonly counted: boolean;
  readonly phase: "before" | "after";
}

/** Thrown by a hook: the run is dead from here on. */
export class Killed extends Error {
  readonly buffered: "lost" | "applied";

  constructor(buffered: "lost" | "applied") {
    super("Lần chạy bị dừng giữa chừng.");
    this.name = "Killed";
    this.buffered = buffered;
  }
}

export interface ExecutionHooks {
  onServiceCall?: (call: ServiceCall) => void;
}

export class Execution {
  readonly #hooks: ExecutionHooks;
  #queue: (() => void)[] = [];
  #dead: Killed | undefined;
  #index = 0;
  #reads = 0;
  #writes = 0;
  #hooked = false;

  constructor(hooks: ExecutionHooks) {
    this.#hooks = hooks;
  }

  /** Runs one entry point of the script from start to end. */
  whole<T>(body: () => T): T {
    this.#dead = undefined;
    this.#index = 0;
    try {
      const answer = body();
      // A killed run answers nobody, even where the script caught the error.
      this.#assertAlive();
      return answer;
    } finally {
      if (this.#alive()) this.drain();
      this.#queue = [];
    }
  }

  /** A call of the script to a service; the table says what kind it is. */
  call<T>(name: string, body: () => T): T {
    this.#assertAlive();
    const rule = SERVICE_CALLS.get(name);
    if (!rule) return body();
    const index = this.#index++;
    if (rule.counted) {
      if (rule.kind === "read") this.#reads++;
      else this.#writes++;
    }
    this.#hook({ name, index, ...rule, phase: "before" });
    if (rule.counted && rule.kind === "read") this.drain();
    const answer = body();
    this.#hook({ name, index, ...rule, phase: "after" });
    return answer;
  }

  /** A change of the document that waits until a read, a flush or the end of the run. */
  later(change: () => void): void {
    this.#queue.push(change);
  }

  drain(): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const change of queue) change();
  }

  counts(): { reads: number; writes: number; total: number } {
    return { reads: this.#reads, writes: this.#writes, total: this.#reads + this.#writes };
  }

  resetCounts(): void {
    this.#reads = 0;
    this.#writes = 0;
  }

  /** True while a hook runs: what it does to the workbook is a person's doing. */
  get inHook(): boolean {
    return this.#hooked;
  }

  #hook(call: ServiceCall): void {
    if (!this.#hooks.onServiceCall || this.#hooked) return;
    this.#hooked = true;
    try {
      this.#hooks.onServiceCall(call);
    } catch (error) {
      if (error instanceof Killed) {
        this.#dead = error;
        if (error.buffered === "applied") this.drain();
        this.#queue = [];
      }
      throw error;
    } finally {
      this.#hooked = false;
    }
  }

  #alive(): boolean {
    return this.#dead === undefined;
  }

  #assertAlive(): void {
    if (this.#dead) throw this.#dead;
  }
}
