// The bundle in a node:vm context.
import vm from "node:vm";
import { partsOfSerial } from "../engine/serial";
import { bundleGlobals } from "./bundleGlobals";
import { CLOCK, REALM_MAKERS, type Realm, type RealmMakers } from "./realm";

/** What V8 gives every context and Apps Script has not. */
const FOREIGN = ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"];

/**
 * Builtins as constants of the scripts themselves: node:vm asks its sandbox each time that a script says `Math`, which makes
 * plain arithmetic many times slower than in any real realm, and would drown the bundle's own time in it.
 */
const BUILTINS = [
  "Math",
  "Number",
  "String",
  "Array",
  "Object",
  "JSON",
  "Map",
  "Set",
  "Symbol",
  "RegExp",
]
  .map((name) => `const ${name} = globalThis.${name};`)
  .join("\n");

export function nodeRealm(
  code: string,
  services: (makers: RealmMakers) => Record<string, unknown>,
  now: () => number,
): Realm {
  const context = vm.createContext({});
  for (const name of FOREIGN) vm.runInContext(`delete globalThis.${name}`, context);
  const clock = vm.runInContext(CLOCK, context) as (now: () => number) => unknown;
  context["Date"] = clock(now);
  const makers = vm.runInContext(REALM_MAKERS, context) as RealmMakers;
  Object.assign(context, services(makers));
  vm.runInContext(BUILTINS, context);
  vm.runInContext(code, context, { filename: "Code.js" });
  const { globals, customFunctions } = bundleGlobals(code);
  return {
    globals,
    customFunctions,
    call(name, args) {
      const called: unknown = context[name];
      if (typeof called !== "function") throw makers.error(`Script function not found: ${name}`);
      return (called as (...given: unknown[]) => unknown)(...args);
    },
    date: (serial) => makers.date(partsOfSerial(serial)),
    error: (message) => makers.error(message),
    list: (values) => makers.list(values),
    grid: (rows, columns, at) => makers.grid(rows, columns, at),
    dispose: () => undefined,
  };
}
