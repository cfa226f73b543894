import type { Said } from "../checks/check";
import { formatNumber } from "../text/formatNumber";

/** What checks of units, wordings and identifiers say. */
export const unitChecks = {
  duplicate: (name: string, first: string, other: string): Said => ({
    read: `Đơn vị “${name}” ghi hai lần trong một bảng.`,
    expected: `Ô ${other} đã ghi “${first}”, cùng một đơn vị nếu bỏ qua cách viết.`,
    toDo: "Hãy bỏ một dòng hoặc sửa tên, để số không bị tính hai lần.",
  }),
  unknown: (name: string, roster: string, near: string | undefined): Said => ({
    read: `Bảng này có đơn vị “${name}”.`,
    expected:
      near === undefined
        ? `Danh sách đơn vị ở bảng ${roster} không có tên này.`
        : `Bảng ${roster} ghi “${near}”.`,
    toDo: "Hãy xác nhận tên đúng rồi ghi thống nhất.",
  }),
  missing: (count: number, roster: string, names: string): Said => ({
    read: `Bảng này thiếu ${formatNumber(count)} đơn vị: ${names}.`,
    expected: `Danh sách đơn vị ở bảng ${roster} có các đơn vị này.`,
    toDo: "Hãy bổ sung dòng còn thiếu, hoặc xác nhận các đơn vị này không tham gia.",
  }),
  repeatedNumber: (number: string, other: string): Said => ({
    read: `Số mục “${number}” ghi lại lần nữa.`,
    expected: `Ô ${other} đã dùng số này.`,
    toDo: "Hãy đánh lại số thứ tự để khi dẫn chiếu không nhầm.",
  }),
  twoRates: (what: string, found: string, other: string, value: string, where: string): Said => ({
    read: `“${what}” ghi ${found}.`,
    expected: `Ô ${where} (“${other}”) ghi ${value} cho cùng một chỉ tiêu.`,
    toDo: "Hãy xác nhận tỷ lệ nào đúng rồi ghi thống nhất.",
  }),
  quantityWords: (found: string, other: string, where: string): Said => ({
    read: `Chỉ tiêu ghi “${found}”.`,
    expected: `Ô ${where} ghi “${other}”: hai chỗ đếm hai việc khác nhau.`,
    toDo: "Hãy xác nhận đếm tài khoản được cấp hay tài khoản được kích hoạt, rồi ghi thống nhất.",
  }),
  overFourteen: (found: string): Said => ({
    read: `Ô ghi “${found}”.`,
    expected: "Luật tính công dân “từ đủ 14 tuổi”; “trên 14 tuổi” bỏ sót người vừa đủ 14.",
    toDo: "Hãy xác nhận số liệu lấy theo cách nào rồi sửa chữ.",
  }),
  identifiers: (what: string, cells: number, where: string): Said => ({
    read: `Có ${formatNumber(cells)} ô chứa ${what} (${where}).`,
    expected: "Tệp nhập số liệu chung chỉ nên có số tổng hợp; ai có đường dẫn đều đọc được.",
    toDo: "Hãy chuyển danh sách cá nhân sang tệp riêng chỉ cơ quan thường trực mở được, rồi xóa ở đây.",
  }),
  identity: "số định danh hoặc CCCD",
  phone: "số điện thoại",
  lostZero: (cells: number): Said => ({
    read: `Có ${formatNumber(cells)} số định danh không đủ 12 chữ số.`,
    expected: "Số định danh có 12 chữ số; bảng tính bỏ mất số 0 ở đầu khi lưu dạng số.",
    toDo: "Hãy định dạng cột là Văn bản thuần túy rồi gõ lại đủ 12 chữ số.",
  }),
} as const;
