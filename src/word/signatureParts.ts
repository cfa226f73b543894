import type { Paragraph, Table } from "docx";
import type { AnnexSignatures, Closing, Signer } from "../app/documents/officialDocument";
import { halves } from "./halves";
import { line } from "./line";
import { SIZES } from "./measures";

/** Room for signature and seal, in points. */
const ROOM_TO_SIGN = 58;
const CENTRED = { align: "center" } as const;

/** Kept with the next row: a signature does not begin a page by itself. */
const capacityLines = ({ capacity }: Signer): readonly Paragraph[] =>
  capacity.map((text) => line(text, { ...CENTRED, bold: true }, { keepNext: true }));

const nameLine = ({ name }: Signer): Paragraph =>
  line(name, { ...CENTRED, bold: true, before: ROOM_TO_SIGN });

const gap = (points: number): Paragraph => line("", { size: points }, { keepNext: true });

/** "Nơi nhận" at the left, the signature at the right. */
export function closingPart(closing: Closing, room: number): readonly (Paragraph | Table)[] {
  const { label, recipients, signer } = closing;
  const left = [
    line(label, { size: SIZES.recipientsLabel, bold: true, italics: true }),
    ...recipients.map((text) => line(text, { size: SIZES.recipients })),
  ];
  const right = [...capacityLines(signer), nameLine(signer)];
  return [gap(8), halves([room * 0.45, room * 0.55], [left, right])];
}

/** Who drew the annex up at the left, who signs at the right, below place and date; their names on one level. */
export function annexSignaturesPart(
  { placeAndDate, preparer, signer }: AnnexSignatures,
  room: number,
): readonly (Paragraph | Table)[] {
  const dated = line(placeAndDate, { ...CENTRED, italics: true }, { keepNext: true });
  const table = halves(
    [room * 0.42, room * 0.58],
    [[line("", CENTRED, { keepNext: true })], [dated]],
    [capacityLines(preparer), capacityLines(signer)],
    [[nameLine(preparer)], [nameLine(signer)]],
  );
  return [gap(8), table];
}
