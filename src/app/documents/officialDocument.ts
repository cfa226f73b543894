// A document of an office as plain data, part by part in the order of Nghị định 30/2020/NĐ-CP, Phụ lục I. It holds every word
// that will be printed; sizes, margins and lines are the renderer's.

/** The capacity in which somebody signs, line by line ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), and the name below. */
export interface Signer {
  readonly capacity: readonly string[];
  readonly name: string;
}

/** Quốc hiệu and Tiêu ngữ at the right, issuer at the left, number and date below them. */
export interface Letterhead {
  readonly kind: "letterhead";
  readonly nation: string;
  readonly motto: string;
  /** "" where no body stands above the issuer. */
  readonly superior: string;
  readonly issuer: string;
  /** "Số: 05/BC-UBND". */
  readonly number: string;
  readonly placeAndDate: string;
}

/** Tên loại and trích yếu. */
export interface DocumentTitle {
  readonly kind: "title";
  readonly type: string;
  readonly subject: string;
}

/** "Kính gửi: …", one or several. */
export interface Addressees {
  readonly kind: "addressees";
  readonly label: string;
  readonly names: readonly string[];
}

/** "I. KẾT QUẢ" at level 1, "1. Hồ sơ thu nhận" at level 2; the number is part of the text. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** The last words of a body: a signature has some of it on its page. */
  readonly isEnding?: true;
}

/** "Phụ lục I", its name, and "(Kèm theo …)". */
export interface AnnexTitle {
  readonly kind: "annexTitle";
  readonly label: string;
  readonly name: string;
  readonly attachedTo: string;
  /** In italics above the table: "(Số liệu tính đến ngày 11/4/2023)". */
  readonly notes: readonly string[];
}

export interface DocumentCell {
  readonly text: string;
  /** Columns and rows that the cell spans; what it covers is left out of the lines below and beside it. */
  readonly columns?: number;
  readonly rows?: number;
  /** Where it differs from its column's. */
  readonly align?: Alignment;
}

export type Alignment = "left" | "center" | "right";

export interface TableLine {
  readonly look: "plain" | "bold" | "italic";
  readonly cells: readonly DocumentCell[];
}

export interface DocumentTable {
  readonly kind: "table";
  /** Widths in millimetres. */
  readonly columns: readonly { readonly width: number; readonly align: Alignment }[];
  /** Points. */
  readonly fontSize: number;
  /** Repeated on every page. */
  readonly header: readonly TableLine[];
  readonly lines: readonly TableLine[];
}

/** "Nơi nhận" at the left, the signature at the right. */
export interface Closing {
  readonly kind: "closing";
  readonly label: string;
  readonly recipients: readonly string[];
  readonly signer: Signer;
}

/** Below the table of an annex: who drew it up, and who signs. */
export interface AnnexSignatures {
  readonly kind: "annexSignatures";
  readonly placeAndDate: string;
  readonly preparer: Signer;
  readonly signer: Signer;
}

export type DocumentPart =
  | Letterhead
  | DocumentTitle
  | Addressees
  | Heading
  | Paragraph
  | AnnexTitle
  | DocumentTable
  | Closing
  | AnnexSignatures;

export type Orientation = "portrait" | "landscape";

/** Pages with numbers of their own: the document proper, or one annex (Phụ lục I, mục III.1.đ). */
export interface DocumentSection {
  readonly orientation: Orientation;
  readonly parts: readonly DocumentPart[];
}

export interface OfficialDocument {
  /** What the file's properties call it. */
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}
