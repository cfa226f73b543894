import type { Field } from "./field";

/**
 * The same field, but only where an earlier choice gives it a meaning; else it is not drawn, and what was typed is not read.
 *
 * @param name - The field of that choice.
 */
export function onlyWith<T>(
  name: string,
  words: readonly string[],
  field: Field<T>,
): Field<T | undefined> {
  return {
    ...field,
    read(typed, context) {
      if (words.includes(String(context.earlier[name]))) return field.read(typed, context);
      const outcome = { kind: "value", value: undefined } as const;
      return { outcome, options: null, shown: null, isIdle: true };
    },
  };
}
