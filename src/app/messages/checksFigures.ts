import type { Said } from "../checks/check";
import { formatNumber } from "../text/formatNumber";

const number = (value: number): string => formatNumber(value);
const apart = (a: number, b: number): string =>
  `${a > b ? "nhiều hơn" : "ít hơn"} ${number(Math.abs(a - b))}`;

/** What checks of single figures, sums and shares say. */
export const figureChecks = {
  sum: (
    label: string,
    header: string,
    typed: number,
    sum: number,
    rows: number,
    why: string,
  ): Said => ({
    read: `Dòng ${label}, cột “${header}” ghi ${number(typed)}.`,
    expected: `Cộng ${number(rows)} dòng được ${number(sum)}; số ghi ${apart(typed, sum)}.${why}`,
    toDo: "Hãy xác định số nào đúng rồi sửa dòng tổng hoặc các dòng.",
  }),
  rounded: (rule: string): string => ` Các dòng đúng là ${rule}, nên lệch do làm tròn.`,
  targetRule: (weights: string, total: number): string =>
    `cột “${weights}” chia theo tổng ${number(total)} và làm tròn từng dòng`,
  dailyRule: (target: string, days: number): string =>
    `cột “${target}” chia ${number(days)} ngày và làm tròn từng dòng`,
  blanks: (count: number): string => ` Còn ${number(count)} dòng để trống.`,
  subtotal: (label: string, header: string, typed: number, sum: number): Said => ({
    read: `Dòng cộng “${label}”, cột “${header}” ghi ${number(typed)}.`,
    expected: `Cộng các dòng của phần này được ${number(sum)}; số ghi ${apart(typed, sum)}.`,
    toDo: "Hãy xác định số nào đúng rồi sửa dòng cộng hoặc các dòng của phần.",
  }),
  falseTotal: (label: string, columns: number, all: number): Said => ({
    read: `Dòng “${label}” ghi là dòng tổng nhưng ${number(columns)}/${number(all)} cột không phải tổng các dòng.`,
    expected: "Dòng tổng phải bằng tổng các dòng ở mọi cột số.",
    toDo: "Hãy xem đây là dòng tổng bị sai hay là một đơn vị, rồi sửa số hoặc sửa tên dòng.",
  }),
  text: (unit: string, header: string, found: string): Said => ({
    read: `${unit}, cột “${header}” ghi “${found}”.`,
    expected: "Cột này phải là con số.",
    toDo: "Hãy gõ lại thành số; phần chữ để ở cột Ghi chú.",
  }),
  blank: (unit: string, header: string, right: string | undefined): Said => ({
    read: `${unit}, cột “${header}” để trống.`,
    expected:
      right === undefined
        ? "Các dòng khác đều có số; ô trống không được coi là 0."
        : `Các dòng khác đều có số; ${right}.`,
    toDo: "Hãy điền số (ghi 0 nếu đúng là 0).",
  }),
  negative: (unit: string, header: string, found: string): Said => ({
    read: `${unit}, cột “${header}” ghi ${found}.`,
    expected: "Số đếm không thể âm.",
    toDo: "Hãy xem lại nguồn số liệu rồi gõ lại.",
  }),
  fraction: (unit: string, header: string, found: string): Said => ({
    read: `${unit}, cột “${header}” ghi ${found}.`,
    expected: "Cột này đếm người hoặc hồ sơ nên phải là số nguyên.",
    toDo: "Hãy xem lại nguồn số liệu rồi gõ lại.",
  }),
  ambiguous: (unit: string, header: string, decimal: string, thousands: string): Said => ({
    read: `${unit}, cột “${header}” có số đọc được là ${decimal} hoặc ${thousands}.`,
    expected:
      "Cột này là số nguyên; bảng tính đặt kiểu Anh có thể đã đổi dấu chấm hàng nghìn thành dấu thập phân.",
    toDo: `Hãy gõ lại: ${thousands} nếu là hàng nghìn.`,
  }),
  textNumbers: (header: string, count: number, locale: string): Said => ({
    read: `Cột “${header}” có ${number(count)} ô là số nhưng lưu dạng chữ.`,
    expected: `Số lưu dạng chữ không cộng, không sắp xếp được (thiết lập vùng của tệp: ${locale}).`,
    toDo: "Hãy định dạng cột là Số rồi gõ lại các ô này.",
  }),
  error: (found: string, count: number): Said => ({
    read:
      count === 1
        ? `Ô đang báo lỗi ${found}.`
        : `Cột có ${number(count)} ô báo lỗi, ô này báo ${found}.`,
    expected: "Mọi số tính từ ô lỗi đều sai.",
    toDo: "Hãy sửa công thức của ô, hoặc gõ lại số.",
  }),
  rate: (
    unit: string,
    header: string,
    found: string,
    parts: string,
    right: string,
    why: string,
  ): Said => ({
    read: `${unit}, cột “${header}” ghi ${found}.`,
    expected: `${parts} = ${right}.${why}`,
    toDo: "Hãy xem số nào sai: tỷ lệ, tử số hay mẫu số; nên dùng công thức để tỷ lệ luôn theo số liệu.",
  }),
  meanOfRates: " Số ghi bằng trung bình cộng các tỷ lệ; tỷ lệ chung phải lấy tổng chia tổng.",
  zeroBase: (unit: string, header: string, found: string, base: string): Said => ({
    read: `${unit}, cột “${header}” ghi ${found} trong khi “${base}” bằng 0 hoặc để trống.`,
    expected: "Không có mẫu số thì không có tỷ lệ; ô này nên để trống.",
    toDo: "Hãy điền mẫu số, hoặc xóa tỷ lệ.",
  }),
  difference: (
    unit: string,
    header: string,
    found: number,
    parts: string,
    right: number,
  ): Said => ({
    read: `${unit}, cột “${header}” ghi ${number(found)}.`,
    expected: `${parts} = ${number(right)}.`,
    toDo: "Hãy xem số nào trong ba số này sai rồi sửa.",
  }),
  overBase: (unit: string, header: string, found: number, base: string, of: number): Said => ({
    read: `${unit}, cột “${header}” ghi ${number(found)}.`,
    expected: `Không thể nhiều hơn “${base}” là ${number(of)}.`,
    toDo: "Hãy đối chiếu lại hai số với hệ thống.",
  }),
  falls: (
    unit: string,
    header: string,
    found: number,
    day: string,
    before: number,
    beforeDay: string,
  ): Said => ({
    read: `${unit}, “${header}” ngày ${day} là ${number(found)}.`,
    expected: `Lũy kế không giảm: ngày ${beforeDay} đã là ${number(before)}.`,
    toDo: "Hãy xem ngày nào ghi sai; nếu số cũ được đính chính thì ghi rõ lý do.",
  }),
  dayAboveAll: (unit: string, header: string, found: number, all: string, of: number): Said => ({
    read: `${unit}, cột “${header}” ghi ${number(found)}.`,
    expected: `Số trong ngày không thể nhiều hơn “${all}” là ${number(of)}.`,
    toDo: "Hãy xem số nào sai rồi sửa.",
  }),
} as const;
