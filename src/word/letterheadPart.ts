import type { Table } from "docx";
import type { Letterhead } from "../app/documents/officialDocument";
import { halves } from "./halves";
import { line } from "./line";
import { SIZES } from "./measures";
import { rule, textLength } from "./rule";

/** Quốc hiệu at 13 points takes 95 mm; the issuer has what is left. */
const WIDTHS = [64, 101] as const;
/** "Độc lập - Tự do - Hạnh phúc" in bold letters of 14 points. */
const MOTTO_LENGTH = 62;
/** Of the issuer's name, between a third and a half. */
const ISSUER_PART = 0.42;

/** The head of the first page. */
export function letterheadPart(head: Letterhead): Table {
  const { nation, motto, superior, issuer, number, placeAndDate } = head;
  const centred = { align: "center" } as const;
  const [left, right] = WIDTHS;
  const issuerLine = Math.min(textLength(issuer, SIZES.nation) * ISSUER_PART, left / 2);
  return halves(
    WIDTHS,
    [
      [
        ...(superior === "" ? [] : [line(superior, { ...centred, size: SIZES.nation })]),
        line(issuer, { ...centred, size: SIZES.nation, bold: true }),
        rule(issuerLine, left),
      ],
      [
        line(nation, { ...centred, size: SIZES.nation, bold: true }),
        line(motto, { ...centred, size: SIZES.motto, bold: true }),
        rule(MOTTO_LENGTH, right),
      ],
    ],
    [
      [line(number, { ...centred, size: SIZES.number })],
      [line(placeAndDate, { ...centred, italics: true })],
    ],
  );
}
