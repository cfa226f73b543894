/** Words that are printed in official documents. */
export const documentWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (number: string): string => `Số: ${number}`,
  placeAndDate: (place: string, date: string): string => `${place}, ${date}`,
  date: (date: string, month: string, year: string): string =>
    `ngày ${date} tháng ${month} năm ${year}`,
  addressees: "Kính gửi:",
  recipients: "Nơi nhận:",
  asAbove: "- Như trên;",
  archive: "- Lưu: VT.",
  recipient: (name: string): string => `- ${name};`,
  lastRecipient: (name: string): string => `- ${name}.`,
  annex: (number: string): string => (number === "" ? "Phụ lục" : `Phụ lục ${number}`),
  attachedTo: (type: string, number: string, date: string, issuer: string): string =>
    `(Kèm theo ${type} số ${number} ${date} của ${issuer})`,
  preparer: "NGƯỜI LẬP BIỂU",
  rowNumber: "TT",
  total: "TỔNG",
} as const;
