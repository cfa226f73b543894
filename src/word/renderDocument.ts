import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { FileChild, ISectionOptions } from "docx";
import type {
  DocumentPart,
  DocumentSection,
  OfficialDocument,
} from "../app/documents/officialDocument";
import { letterheadPart } from "./letterheadPart";
import { FONT, halfPoints, PAGE, SIZES, twips, WIDTH } from "./measures";
import { annexSignaturesPart, closingPart } from "./signatureParts";
import { tablePart } from "./tablePart";
import { addresseesPart, annexTitlePart, headingPart, paragraphPart, titlePart } from "./textParts";

type Render<Part> = (part: Part, room: number) => readonly FileChild[];

const RENDERERS: {
  readonly [Kind in DocumentPart["kind"]]: Render<Extract<DocumentPart, { kind: Kind }>>;
} = {
  letterhead: (part) => [letterheadPart(part)],
  title: titlePart,
  addressees: addresseesPart,
  heading: headingPart,
  paragraph: paragraphPart,
  annexTitle: annexTitlePart,
  table: (part) => [tablePart(part)],
  closing: closingPart,
  annexSignatures: annexSignaturesPart,
};

/** By its kind; the list above holds each kind to its own renderer. */
const partOf = (part: DocumentPart, room: number): readonly FileChild[] =>
  (RENDERERS[part.kind] as Render<DocumentPart>)(part, room);

/** Shown from the second page of a section on. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(SIZES.pageNumber) }),
        ],
      }),
    ],
  });

const sectionOf = ({ orientation, parts }: DocumentSection): ISectionOptions => {
  const isLandscape = orientation === "landscape";
  return {
    properties: {
      titlePage: true,
      page: {
        pageNumbers: { start: 1 },
        // docx swaps the sides of a page that lies across.
        size: {
          width: twips(PAGE.short),
          height: twips(PAGE.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.header),
          footer: twips(PAGE.header),
        },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
    children: parts.flatMap((part) => partOf(part, WIDTH[orientation])),
  };
};

/** The document as the package docx holds it. */
export function renderDocument({ title, sections }: OfficialDocument): Document {
  return new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: {
          run: { font: FONT, size: halfPoints(SIZES.body), language: { value: "vi-VN" } },
        },
      },
    },
    sections: sections.map(sectionOf),
  });
}
