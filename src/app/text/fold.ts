import { cleanText } from "./cleanText";

/**
 * Text for comparing words that people type: no diacritics, lower case, punctuation as single spaces.
 *
 * "Giữ đúng tổng" = "giu dung tong" = "GIỮ  ĐÚNG TỔNG.". For names of units use `unitName`: "Hoa Lộc" and "Hòa Lộc" are two
 * communes of one district.
 */
export function fold(text: string): string {
  return cleanText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}%/+=<>&]+/gu, " ")
    .trim();
}
