/** Words on the sheet "Số liệu đã chốt", and sentences about it. */
export const archiveTexts = {
  title: "SỐ LIỆU ĐÃ CHỐT",
  note: "Tiện ích ghi trang này khi chốt số liệu; xin đừng sửa trực tiếp. Muốn đính chính một ngày đã chốt: sửa số ở bảng nhập rồi chốt lại ngày đó. Ô trống là chưa báo cáo; 0 là có báo cáo, không phát sinh.",
  header: ["Ngày", "Đơn vị", "Giờ nhận báo cáo", "Chốt lúc", "Mã kiểm tra"],
  noHeader: (where: string): string =>
    `Trang ${where} không còn hai dòng tiêu đề “Ngày | Đơn vị | Giờ nhận báo cáo | …” như khi lập. Hãy khôi phục hai dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  unknownKind: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”. Dưới tên mỗi chỉ tiêu phải ghi “trong ngày” hoặc “lũy kế”.`,
  notADay: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”, không phải ngày của một báo cáo đã chốt; dòng này không được dùng.`,
  notAFigure: (where: string, unit: string, found: string): string =>
    `Ô ${where} (${unit}) ghi “${found}”, không phải số đếm từ 0 trở lên; ô này không được dùng.`,
  twice: (where: string, unit: string, day: string): string =>
    `Ô ${where}: ${unit} ngày ${day} đã có ở dòng trên; dòng này không được dùng.`,
  edited: (where: string, day: string): string =>
    `Số liệu đã chốt ngày ${day} (từ ô ${where}) đã bị sửa trực tiếp trên trang này, không qua đính chính. Hãy đối chiếu; nếu số mới đúng, hãy chốt lại ngày đó.`,
  torn: (where: string, day: string): string =>
    `Các dòng của ngày ${day} (ô ${where}) không còn liền nhau. Hãy sắp xếp lại trang này theo cột “Ngày”.`,
  noClosed: (where: string, day: string): string =>
    `Ô ${where} không còn ghi giờ chốt của ngày ${day}.`,
} as const;
