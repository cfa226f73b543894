const ADVICE = "Mời mở tệp bằng Excel hoặc Google Trang tính, lưu lại dưới dạng .xlsx rồi thử lại.";

/** A file that cannot be opened as a spreadsheet; the message is for people. */
export class XlsxError extends Error {
  readonly #detail: string;

  constructor(detail: string, options?: ErrorOptions) {
    super(`Tệp không phải là bảng tính .xlsx hoặc đã hỏng (${detail}). ${ADVICE}`, options);
    this.name = "XlsxError";
    this.#detail = detail;
  }

  /** The same sentence, naming the file. */
  about(fileName: string): string {
    return `Tệp “${fileName}” không phải là bảng tính .xlsx hoặc đã hỏng (${this.#detail}). ${ADVICE}`;
  }
}
