// Hands a service to the script: counts its calls, and says loudly what the host has not.
import type { Desk } from "./desk";
import { fail } from "./desk";

const TARGETS = new WeakMap<object, object>();
const FACES = new WeakMap<object, object>();

/** The service behind what the script holds. */
export function behind<T extends object>(
  face: unknown,
  kind: abstract new (...args: never[]) => T,
): T | undefined {
  const target = typeof face === "object" && face !== null ? TARGETS.get(face) : undefined;
  return target instanceof kind ? target : undefined;
}

const QUIET = new Set([
  "then",
  "toJSON",
  "constructor",
  "valueOf",
  "nodeType",
  "$$typeof",
  "asymmetricMatch",
]);

/** `name` is Google's name of the class: messages and the table of calls use it. */
export function loud<T extends object>(desk: Desk, name: string, target: T): T {
  const known = FACES.get(target);
  if (known) return known as T;
  const face = new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof key === "symbol") return undefined;
      if (typeof value === "function") {
        return (...args: unknown[]): unknown => {
          const answer: unknown = desk.run.call(`${name}.${key}`, () =>
            (value as (...given: unknown[]) => unknown).apply(target, args),
          );
          return answer === target ? face : answer;
        };
      }
      if (value !== undefined || key in target) return value;
      if (QUIET.has(key)) return undefined;
      if (key === "toString") return () => name;
      return fail(desk, `Máy chủ thử: ${name}.${key} chưa được mô phỏng`);
    },
    set(_, key) {
      return fail(desk, `Máy chủ thử: không gán được ${name}.${String(key)}`);
    },
  });
  TARGETS.set(face, target);
  FACES.set(target, face);
  return face;
}
