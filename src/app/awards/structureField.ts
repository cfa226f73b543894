import type { Field } from "../fields/field";
import { readStructure, type Structure, type Subject } from "./readStructure";

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
