import type { Field, FieldContext } from "./field";

/** The same field, left out of the form where it does not matter; what is typed into it is still read. */
export function onlyWhen<T>(
  matters: (context: FieldContext) => boolean,
  field: Field<T>,
): Field<T> {
  return {
    ...field,
    read(typed, context) {
      const reading = field.read(typed, context);
      return matters(context) ? reading : { ...reading, isIdle: true };
    },
  };
}
