/** A file that cannot be opened as a spreadsheet; the message is a Vietnamese sentence for people. */
export class XlsxError extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(
      `Tệp không phải là bảng tính .xlsx hoặc đã hỏng (${detail}). Mời mở tệp bằng Excel hoặc Google Trang tính, lưu lại dưới dạng .xlsx rồi thử lại.`,
      options,
    );
    this.name = "XlsxError";
  }
}
