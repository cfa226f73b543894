/** Sentences about documents to download. */
export const exportTexts = {
  annexFile: (sheet: string): string => `Phụ lục chỉ tiêu - ${sheet}`,
  scheduleFile: "Lịch thu nhận",
  collectiveFile: "Danh sách khen thưởng tập thể",
  individualFile: "Danh sách khen thưởng cá nhân",
  scheduleTitle: "LỊCH THU NHẬN HỒ SƠ ĐỊNH DANH ĐIỆN TỬ",
  types: { plan: "Kế hoạch", proposal: "Tờ trình" },
  printed: (source: string, rows: string): string => `In từ ${source}: ${rows} dòng.`,
  page: (isLandscape: boolean): string =>
    isLandscape
      ? "Khổ A4 nằm ngang vì bảng rộng; dòng tiêu đề lặp lại ở mỗi trang."
      : "Khổ A4 đứng; dòng tiêu đề lặp lại ở mỗi trang.",
  blank: (names: string): string =>
    `Còn để trống nên in bằng dấu chấm: ${names}. Bấm “Sửa lại” để điền, hoặc điền một lần ở trang “Thông tin chiến dịch” để lần sau có sẵn.`,
  leftColumns: (headers: string): string =>
    `Không in cột có số điện thoại, số định danh: ${headers}. Cần in thì chọn “xuất” ở ô “Dữ liệu cá nhân”.`,
  personal: (headers: string): string =>
    `Văn bản có dữ liệu cá nhân (${headers}); chỉ gửi cho nơi được phép nhận.`,
  stale: (where: string): string =>
    `Ô ${where} báo “SỐ LIỆU CŨ”: số liệu đầu vào đã đổi sau khi lập trang này. Hãy lập lại trang rồi xuất.`,
  noAwards:
    "Chưa có trang “Xếp hạng tập thể” hay “Xếp hạng cá nhân”. Hãy chạy mục “Khen thưởng” trước rồi xuất danh sách.",
  noAwardsOn: (label: string, typed: string): string =>
    `“${label}” ghi “${typed}”, không phải trang kết quả xếp hạng. Hãy chọn “Xếp hạng tập thể” hoặc “Xếp hạng cá nhân”.`,
  facts: {
    issuer: "cơ quan ban hành",
    number: "số văn bản",
    place: "địa danh",
    signedOn: "ngày ký",
    capacity: "chức vụ người ký",
    signer: "người ký",
    preparer: "người lập biểu",
  },
} as const;
