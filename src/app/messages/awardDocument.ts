/** Words of the list of awards as a document prints it. */
export const awardDocumentTexts = {
  collective: [
    "TT",
    "Đơn vị",
    "Số trường hợp",
    "Số cán bộ",
    "Bình quân",
    "Giải",
    "Tiền thưởng (đồng)",
  ],
  individual: ["TT", "Họ và tên", "Đơn vị", "Số trường hợp", "Giải", "Tiền thưởng (đồng)"],
  collectiveTitle: "DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG",
  individualTitle: "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG",
  noList: (sheet: string, item: string): string =>
    `Trang “${sheet}” không còn bảng kết quả như khi lập. Hãy chạy lại “Khen thưởng > ${item}”.`,
  none: (sheet: string): string =>
    `Trang “${sheet}” chưa có đơn vị, cá nhân nào được xét giải nên không có danh sách để in.`,
  pending: (count: string): string =>
    `Còn ${count} trường hợp chờ quyết định, chưa đưa vào danh sách. Sau khi có quyết định, hãy chạy lại mục xếp hạng rồi xuất lại.`,
} as const;
