import type { Field } from "./field";

/** The same field, but it may be left empty: no sure default then means none, and nothing is asked. */
export function optionalField<T>(field: Field<T>): Field<T | undefined> {
  return {
    ...field,
    optional: true,
    read(typed, context) {
      const reading = field.read(typed, context);
      const leftAlone = typed === undefined && reading.outcome.kind !== "value";
      if (!leftAlone && typed?.trim() !== "") return reading;
      return { ...reading, outcome: { kind: "value", value: undefined }, shown: null };
    },
  };
}
