// How a document of an office looks. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
import { convertMillimetersToTwip } from "docx";

export const FONT = "Times New Roman";

/** Points by part of the document. */
export const SIZES = {
  nation: 13,
  motto: 14,
  body: 14,
  number: 13,
  recipientsLabel: 12,
  recipients: 11,
  note: 13,
  pageNumber: 13,
} as const;

/** Millimetres. */
export const PAGE = { long: 297, short: 210, top: 20, bottom: 20, left: 30, right: 15, header: 10 };

/** Between the margins of an upright page, and of the left and right halves of letterhead and signatures. */
export const WIDTH = { portrait: 165, landscape: 252 } as const;

export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres);

/** docx counts half points. */
export const halfPoints = (points: number): number => points * 2;

/** Twentieths of a point, for spaces around paragraphs. */
export const spaces = (points: number): number => points * 20;
