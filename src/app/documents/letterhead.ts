import { documentWords } from "../messages/documents";
import type { DocumentFacts } from "./documentFacts";
import { documentNumber } from "./documentNumber";
import { DOTS } from "./dots";
import type { Letterhead } from "./officialDocument";
import { signingDate } from "./signingDate";

/** Place and date, as they stand below the motto and above a signature. */
export function placeAndDate({ place, signedOn }: DocumentFacts): string {
  return documentWords.placeAndDate(place || DOTS.short, signingDate(signedOn));
}

/** The head of a document. A blank superior means that there is none, once the issuer is known. */
export function letterhead(facts: DocumentFacts): Letterhead {
  const { issuer, superior, number } = facts;
  return {
    kind: "letterhead",
    nation: documentWords.nation,
    motto: documentWords.motto,
    superior: issuer === "" && superior === "" ? DOTS.name : superior.toUpperCase(),
    issuer: issuer === "" ? DOTS.name : issuer.toUpperCase(),
    number: documentWords.number(documentNumber(number)),
    placeAndDate: placeAndDate(facts),
  };
}
