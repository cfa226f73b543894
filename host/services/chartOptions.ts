// Google's options of a chart, as far as the host draws them: another is refused, since Google would draw it and the host not.
import type { Desk } from "./desk";
import { fail } from "./desk";

const KNOWN =
  /^(title|width|height|colors|isStacked|interpolateNulls|legend\.position|[hv]Axis\.title|series\.\d+\.(lineDashStyle|color))$/;

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One option as scripts give it: dotted, or an object whose members are options. */
export function readOption(
  desk: Desk,
  name: string,
  value: unknown,
): readonly (readonly [string, unknown])[] {
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) =>
      readOption(desk, `${name}.${key}`, inner),
    );
  }
  if (!KNOWN.test(name))
    return fail(desk, `Máy chủ thử: lựa chọn “${name}” của biểu đồ chưa được mô phỏng`);
  // A copy in the host's own realm: the script may go on changing its list.
  return [[name, JSON.parse(JSON.stringify(value)) as unknown]];
}
