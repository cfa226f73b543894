import type { Field, FieldContext } from "../fields/field";
import { readStructure } from "./readStructure";
import type { Structure, Subject } from "./structure";

/** A structure of prizes by name; by default the one that the office has marked. */
export function structureField(subject: Subject): Field<Structure> {
  return {
    type: "choice",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook }) {
      const { structure, names, messages } = readStructure(workbook, subject, typed.trim());
      const shown = structure?.name ?? (typed.trim() || null);
      return {
        outcome:
          structure === undefined
            ? { kind: "problem", code: "bad-structure", message: messages.join(" ") }
            : { kind: "value", value: structure },
        options: names,
        shown,
      };
    },
  };
}

/** Whether the structure that the form has read goes by a rate of the target. */
export function ofRate({ earlier }: Pick<FieldContext, "earlier">): boolean {
  return (earlier["coCau"] as Structure | undefined)?.isRate === true;
}
