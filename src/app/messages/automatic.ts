import { formatNumber } from "../text/formatNumber";

/** Words on the sheets "Chạy tự động" and "Đầu mối báo cáo", and sentences about running unattended. */
export const automaticTexts = {
  title: "CHẠY TỰ ĐỘNG",
  note: "Tiện ích ghi trang này. Riêng ô bên cạnh “Chốt số liệu hôm nay” để bấm chọn, kể cả trên điện thoại: số liệu được chốt ngay, rồi ô tự bỏ chọn.",
  labels: {
    closeNow: "Chốt số liệu hôm nay",
    isOn: "Đang bật",
    by: "Người đặt",
    since: "Đặt lúc",
    remindBefore: "Nhắc trước giờ hạn (phút)",
    resultAt: "Lần chạy gần nhất",
    result: "Kết quả",
  },
  yes: "có",
  no: "không",
  closeNowHelp: "Bấm chọn để chốt số liệu của ngày ghi trên biểu nhập.",
  header: ["Ngày số liệu", "Đơn vị được nhắc", "Nhắc lúc", "Tình trạng thư"],

  contactTitle: "ĐẦU MỐI BÁO CÁO",
  contactNote:
    "Ghi địa chỉ thư công vụ của người phụ trách báo cáo; đơn vị để trống thì không được nhắc. Trang này đi theo tệp: ai mở được tệp là xem được.",
  contactHeader: ["Đơn vị", "Địa chỉ thư điện tử"],
  notAnAddress: (where: string): string =>
    `Ô ${where} không phải một địa chỉ thư điện tử. Hãy ghi như ten@coquan.gov.vn, hoặc để trống.`,
  twice: (where: string, unit: string): string =>
    `Ô ${where}: ${unit} đã có ở dòng trên. Mỗi đơn vị chỉ ghi một địa chỉ.`,
  noHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề “Đơn vị | Địa chỉ thư điện tử” như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,

  notInThisBuild: [
    "Bản đang dùng chỉ xin quyền đọc, ghi bảng tính này nên không chạy tự động được. Chưa ghi gì vào bảng.",
    "Để chạy tự động, người cài đặt tiện ích làm hai lệnh trên máy của mình: npm run build -- --tu-dong rồi npx clasp push --force. Google sẽ xin thêm hai quyền: hẹn giờ chạy và gửi thư.",
    "Không chạy tự động thì mọi việc vẫn làm được bằng menu: “Chốt số liệu”, “Đơn vị chưa báo cáo”, “Cập nhật tổng hợp”.",
  ],
  whoIsNeeded:
    "Google không cho tiện ích biết ai đang dùng. Hãy ghi họ tên hoặc chức danh người đặt ở “Người đặt” để mọi người biết hỏi ai.",
  isOn: (by: string, since: string): string =>
    `Đã có người đặt chạy tự động: ${by}, lúc ${since}. Đặt hai lần thì việc chạy hai lần. Muốn đặt lại, trước hết chọn “Báo cáo ngày > Tắt chạy tự động”. Chưa ghi gì vào bảng.`,
  isOff: "Đang không chạy tự động, không có gì để tắt. Chưa ghi gì vào bảng.",
  starts: (by: string): string =>
    `Đặt chạy tự động, người đặt: ${by}. Trang “Chạy tự động” cho biết lần chạy gần nhất và kết quả.`,
  every: (minutes: number): string =>
    `Cứ ${formatNumber(minutes)} phút một lần: ngày nào đến giờ hạn mà chưa chốt thì chốt, rồi cập nhật trang “Tổng hợp”. Chỗ nào phải có người quyết định thì không chốt, chỉ ghi lại ở trang “Chạy tự động”.`,
  reminds: (minutes: number): string =>
    `Trước giờ hạn ${formatNumber(minutes)} phút, đơn vị chưa có số được nhắc một lần bằng thư, gửi từ tài khoản của người đặt, tới địa chỉ ở trang “Đầu mối báo cáo”.`,
  remindsNot: "Không gửi thư nhắc.",
  howToStop:
    "Muốn dừng: “Báo cáo ngày > Tắt chạy tự động”. Ai bấm cũng dừng được việc; lịch hẹn giờ của Google do chính người đặt gỡ khi bấm mục này.",
  stops: (by: string): string =>
    `Tắt chạy tự động (người đặt: ${by}). Từ lúc này không ngày nào được chốt tự động và không thư nào được gửi.`,

  closedRun: "Đã chốt số liệu.",
  noSummary: (why: string): string => `Chưa cập nhật trang “Tổng hợp”: ${why}`,
  needsPerson: (why: string): string => `Chưa chốt, cần người xem: ${why}`,
  writesOffice: (sheet: string): string =>
    `Việc này còn ghi vào trang “${sheet}” của cơ quan. Hãy chốt bằng menu “Báo cáo ngày > Chốt số liệu”.`,
  busy: "Có người đang ghi; lần chạy sau sẽ làm tiếp.",
  failed: "Lần chạy này bị lỗi; lần sau sẽ làm lại.",
  sent: (count: number): string => `Đã gửi ${formatNumber(count)} thư nhắc.`,
  quota: (count: number): string =>
    `Hết hạn mức thư của ngày: còn ${formatNumber(count)} đơn vị chưa được nhắc.`,
  subject: (day: string): string => `Nhắc báo cáo số liệu ngày ${day}`,
  body: (unit: string, day: string, due: string): string =>
    `Kính gửi ${unit},\n\nĐến lúc này chưa có số liệu ngày ${day} của đơn vị. Đề nghị đơn vị nhập số vào bảng chung trước ${due}. Nếu không phát sinh, xin ghi số 0.\n\nThư này được gửi tự động; nếu đơn vị vừa nhập số, xin bỏ qua.`,
} as const;
