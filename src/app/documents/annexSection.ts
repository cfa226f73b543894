import { documentWords } from "../messages/documents";
import type { DocumentFacts } from "./documentFacts";
import { documentNumber } from "./documentNumber";
import { DOTS } from "./dots";
import type { DocumentSection } from "./officialDocument";
import { annexSignatures } from "./signatures";
import { signingDate } from "./signingDate";
import type { TableContent } from "./tableContent";
import { tableLayout } from "./tableLayout";

export interface Annex {
  /** Roman; "" where there is only one (mục III.1.a). */
  readonly number: string;
  readonly name: string;
  /** In italics above the table: "(Số liệu tính đến ngày 11/4/2023)". */
  readonly notes: readonly string[];
  /** Of the document that it is attached to: "Kế hoạch". */
  readonly type: string;
  readonly content: TableContent;
}

/** One annex: its title, its table, who drew it up and who signs. */
export function annexSection(annex: Annex, facts: DocumentFacts): DocumentSection {
  const { number, name, notes, type, content } = annex;
  const { orientation, table } = tableLayout(content);
  const { attachedTo, annex: label } = documentWords;
  return {
    orientation,
    parts: [
      {
        kind: "annexTitle",
        label: label(number),
        name: name.toUpperCase(),
        attachedTo: attachedTo(
          type || DOTS.short,
          documentNumber(facts.number),
          signingDate(facts.signedOn),
          facts.issuer || DOTS.name,
        ),
        notes,
      },
      table,
      annexSignatures(facts),
    ],
  };
}
