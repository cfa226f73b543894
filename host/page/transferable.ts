// What google.script.run carries: primitives, null, plain objects and arrays of these. Nothing else crosses.

/** The value as it arrives on the other side; `undefined` when it may not cross (dates, functions, objects of classes). */
export function transferable(value: unknown): { readonly value: unknown } | undefined {
  if (value === undefined || value === null) return { value: null };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : null };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (typeof value !== "object") return undefined;
  if (Array.isArray(value)) return list(value);
  return isPlain(value) ? record(value) : undefined;
}

/** Objects of another realm have another Object.prototype, so its shape is asked, not its identity. */
function isPlain(value: object): boolean {
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function list(values: readonly unknown[]): { readonly value: unknown } | undefined {
  const sent = Array.from(values, transferable);
  return sent.includes(undefined) ? undefined : { value: sent.map((one) => one?.value) };
}

function record(value: object): { readonly value: unknown } | undefined {
  const sent = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => [name, transferable(part)] as const);
  if (sent.some(([, part]) => part === undefined)) return undefined;
  return { value: Object.fromEntries(sent.map(([name, part]) => [name, part?.value])) };
}
