import type { Field, FieldOutcome } from "../fields/field";
import { fieldTexts } from "../messages/fields";
import { fold } from "../text/fold";
import { measuresIn } from "./measuresIn";
import { offersFor, type Offer } from "./offer";
import type { TypedRate } from "./typedRate";

/** Columns to add right of the table: those that it lacks are offered, none is added unless ticked. */
export function offersField(): Field<readonly Offer[]> {
  return {
    type: "units",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { workbook, table, label, earlier }) {
      const sheet = table && workbook.sheet(table.sheet);
      // The field before this one is of this type; the form keeps values by name alone.
      const rates = (earlier["tyLe"] ?? []) as readonly TypedRate[];
      const offers = table && sheet ? offersFor(table, measuresIn(sheet, table, rates)) : [];
      const options = offers.map(({ header }) => header);
      const names = typed.split(/[;\n]/).filter((name) => name.trim() !== "");
      const shown = typed.trim() || null;
      return { outcome: chosen(names, offers, label), options, shown };
    },
  };
}

const chosen = (
  names: readonly string[],
  offers: readonly Offer[],
  label: string,
): FieldOutcome<readonly Offer[]> => {
  const found = new Set<Offer>();
  for (const name of names) {
    const exact = offers.filter(({ header }) => fold(header) === fold(name));
    const begin = offers.filter(({ header }) => fold(header).startsWith(fold(name)));
    const [offer, ...others] = exact.length > 0 ? exact : begin;
    if (offer === undefined || others.length > 0) {
      const options = offers.map(({ header }) => header);
      const message = fieldTexts.notAnOption(label, name.trim(), options);
      return { kind: "problem", code: "unknown-option", message };
    }
    found.add(offer);
  }
  return { kind: "value", value: offers.filter((offer) => found.has(offer)) };
};
