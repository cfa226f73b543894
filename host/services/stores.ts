// LockService, PropertiesService and CacheService: what a script keeps beside the document.
import { fail, type Desk } from "./desk";
import { loud } from "./loud";

export class LockFace {
  readonly #desk: Desk;
  readonly #locks: Map<string, "script" | "other">;
  readonly #name: string;

  constructor(desk: Desk, locks: Map<string, "script" | "other">, name: string) {
    this.#desk = desk;
    this.#locks = locks;
    this.#name = name;
  }
  tryLock(milliseconds: number): boolean {
    if (this.#locks.get(this.#name) === "other") {
      this.#desk.clock.sleep(milliseconds);
      return false;
    }
    this.#locks.set(this.#name, "script");
    return true;
  }
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      fail(this.#desk, "Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.#locks.get(this.#name) === "script";
  }
  releaseLock(): void {
    if (this.hasLock()) this.#locks.delete(this.#name);
  }
}

export class LockServiceFace {
  readonly #desk: Desk;
  readonly #locks: Map<string, "script" | "other">;

  constructor(desk: Desk, locks: Map<string, "script" | "other">) {
    this.#desk = desk;
    this.#locks = locks;
  }
  getDocumentLock(): LockFace {
    return loud(this.#desk, "Lock", new LockFace(this.#desk, this.#locks, "document"));
  }
  getScriptLock(): LockFace {
    return loud(this.#desk, "Lock", new LockFace(this.#desk, this.#locks, "script"));
  }
  getUserLock(): LockFace {
    return loud(this.#desk, "Lock", new LockFace(this.#desk, this.#locks, "user"));
  }
}

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

export class PropertiesFace {
  readonly #desk: Desk;
  readonly #store: Record<string, string>;

  constructor(desk: Desk, store: Record<string, string>) {
    this.#desk = desk;
    this.#store = store;
  }
  getProperty(key: string): string | null {
    return Object.hasOwn(this.#store, key) ? (this.#store[key] ?? null) : null;
  }
  getProperties(): Record<string, string> {
    return this.#desk.makers.record(Object.entries(this.#store)) as Record<string, string>;
  }
  getKeys(): string[] {
    return this.#desk.makers.list(Object.keys(this.#store));
  }
  setProperty(key: string, value: unknown): this {
    const text = String(value);
    if (bytes(text) > VALUE_LIMIT) fail(this.#desk, "Argument too large: value");
    const rest = Object.entries(this.#store).filter(([name]) => name !== key);
    const total = rest.reduce(
      (sum, [name, old]) => sum + bytes(name) + bytes(old),
      bytes(key) + bytes(text),
    );
    if (total > STORE_LIMIT)
      fail(
        this.#desk,
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    // A key such as "__proto__" is a key like any other.
    Object.defineProperty(this.#store, key, {
      value: text,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return this;
  }
  setProperties(properties: Record<string, unknown>, deleteOthers = false): this {
    if (deleteOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }
  deleteProperty(key: string): this {
    Reflect.deleteProperty(this.#store, key);
    return this;
  }
  deleteAllProperties(): this {
    for (const key of Object.keys(this.#store)) Reflect.deleteProperty(this.#store, key);
    return this;
  }
}

export class PropertiesServiceFace {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getDocumentProperties(): PropertiesFace {
    return this.#of("document");
  }
  getScriptProperties(): PropertiesFace {
    return this.#of("script");
  }
  getUserProperties(): PropertiesFace {
    return this.#of("user");
  }
  #of(which: "document" | "script" | "user"): PropertiesFace {
    return loud(
      this.#desk,
      "Properties",
      new PropertiesFace(this.#desk, this.#desk.google.properties[which]),
    );
  }
}

export class CacheFace {
  readonly #desk: Desk;
  readonly #items: Map<string, { value: string; until: number }>;

  constructor(desk: Desk, items: Map<string, { value: string; until: number }>) {
    this.#desk = desk;
    this.#items = items;
  }
  get(key: string): string | null {
    const item = this.#items.get(key);
    return item && item.until > this.#desk.clock.now() ? item.value : null;
  }
  put(key: string, value: unknown, seconds = 600): void {
    const text = String(value);
    if (key.length > 250) fail(this.#desk, "Argument too large: key");
    if (bytes(text) > 100 * 1024) fail(this.#desk, "Argument too large: value");
    this.#items.set(key, {
      value: text,
      until: this.#desk.clock.now() + Math.min(seconds, 21_600) * 1000,
    });
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys
      .map((key) => [key, this.get(key)] as const)
      .filter((pair) => pair[1] !== null);
    return this.#desk.makers.record(found) as Record<string, string>;
  }
  putAll(values: Record<string, unknown>, seconds = 600): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    this.#items.delete(key);
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.#items.delete(key);
  }
}

export class CacheServiceFace {
  readonly #desk: Desk;
  readonly #caches = new Map<string, Map<string, { value: string; until: number }>>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  getDocumentCache(): CacheFace {
    return this.#of("document");
  }
  getScriptCache(): CacheFace {
    return this.#of("script");
  }
  getUserCache(): CacheFace {
    return this.#of("user");
  }
  #of(name: string): CacheFace {
    let items = this.#caches.get(name);
    if (!items)
      this.#caches.set(name, (items = new Map<string, { value: string; until: number }>()));
    return loud(this.#desk, "Cache", new CacheFace(this.#desk, items));
  }
}
