// The bundle in a hidden frame of the page: that realm's own globals, and no browser.
import { partsOfSerial } from "../engine/serial";
import { bundleGlobals } from "./bundleGlobals";
import { CLOCK, REALM_MAKERS, type Realm, type RealmMakers } from "./realm";

/** What ECMAScript gives every realm; everything else of the frame's window is shadowed. */
const LANGUAGE =
  /^(?:Object|Function|Array|Number|parseFloat|parseInt|Infinity|NaN|undefined|Boolean|String|Symbol|Date|Promise|RegExp|\w*Error|JSON|Math|Intl|(?:Int|Uint|BigInt|BigUint|Float)\w*Array|ArrayBuffer|DataView|Map|BigInt|Set|WeakMap|WeakSet|WeakRef|FinalizationRegistry|Proxy|Reflect|decodeURI(?:Component)?|encodeURI(?:Component)?|escape|unescape|isFinite|isNaN|globalThis|eval|arguments|constructor)$/;

function browserGlobals(frame: Window): string[] {
  const names = new Set<string>();
  for (let level: object | null = frame; level; level = Reflect.getPrototypeOf(level)) {
    for (const key of Reflect.ownKeys(level)) {
      if (typeof key === "string" && /^[A-Za-z_$][\w$]*$/.test(key) && !LANGUAGE.test(key))
        names.add(key);
    }
  }
  return [...names];
}

type FrameFunction = new (...source: string[]) => (...args: unknown[]) => unknown;

export function pageRealm(
  code: string,
  services: (makers: RealmMakers) => Record<string, unknown>,
  now: () => number,
): Realm {
  const element = document.createElement("iframe");
  element.style.display = "none";
  document.body.append(element);
  const frame = element.contentWindow;
  if (!frame) throw new Error("Trình duyệt không mở được khung để chạy tiện ích.");
  const FunctionOfFrame = (frame as unknown as { Function: FrameFunction }).Function;
  const evaluate = (source: string): unknown => new FunctionOfFrame(`return ${source}`)();
  Object.assign(frame, { Date: (evaluate(CLOCK) as (now: () => number) => unknown)(now) });
  const makers = evaluate(REALM_MAKERS) as RealmMakers;
  const given = services(makers);
  const { globals, customFunctions } = bundleGlobals(code);
  const shadowed = browserGlobals(frame).filter(
    (name) => !(name in given) && !globals.includes(name),
  );
  // "globalThis" is a name like any other once it is a parameter: the bundle gets an empty object of its realm.
  const parameters = [...Object.keys(given), "globalThis", ...shadowed];
  const body = `${code}\nreturn { ${globals.join(", ")} };`;
  const run = new FunctionOfFrame(...parameters, body);
  const functions = run(...Object.values(given), evaluate("({})")) as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  return {
    globals,
    customFunctions,
    call(name, args) {
      const called = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (!called) throw makers.error(`Script function not found: ${name}`);
      return called(...args);
    },
    date: (serial) => makers.date(partsOfSerial(serial)),
    error: (message) => makers.error(message),
    list: (values) => makers.list(values),
    grid: (rows, columns, at) => makers.grid(rows, columns, at),
    dispose: () => {
      element.remove();
    },
  };
}
