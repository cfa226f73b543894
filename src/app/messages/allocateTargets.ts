import { formatNumber } from "../text/formatNumber";
import { signedNumber } from "../text/signedNumber";

/** Sentences of the action `allocateTargets`. */
export const allocateTexts = {
  needTotal: (where: string): string =>
    `Tổng chỉ tiêu cần chia là bao nhiêu? Cột chỉ tiêu không có số tổng gõ sẵn${where === "" ? "" : ` ở ô ${where}`}.`,
  needColumnFirst:
    "Tổng chỉ tiêu cần chia là bao nhiêu? Khi đã rõ cột chỉ tiêu, số gõ sẵn ở dòng tổng của cột đó được lấy làm mặc định.",
  notWholeTotal: (where: string, found: string): string =>
    `Ô tổng ${where} ghi ${found}, không phải số nguyên. Tổng chỉ tiêu cần chia là bao nhiêu?`,
  severalTotals: (places: string): string =>
    `Các ô tổng ${places} ghi số khác nhau. Tổng chỉ tiêu cần chia là bao nhiêu?`,
  zeroWeights: (column: string, total: string): string =>
    `Cột trọng số ${column} cộng lại bằng 0 nên không chia được ${total}. Hãy kiểm tra lại cột này.`,
  floorAboveCap: (floor: string, cap: string, unit: string): string =>
    `${unit}: mức sàn ở ô ${floor} cao hơn mức trần ở ô ${cap}. Hãy sửa một trong hai.`,
  fractionTooLong: (column: string): string =>
    `Cột trọng số ${column} có số lẻ quá dài để chia chính xác. Hãy làm tròn bớt.`,
  needRates: "Cách “theo tỷ lệ” cần một bảng tỷ lệ (nhóm, loại, tỷ lệ). Bảng đó ở đâu?",
  noRateColumn: (where: string): string =>
    `Bảng tỷ lệ ${where} không có cột “Tỷ lệ” rõ ràng, hoặc không có cột “Loại” hay “Nhóm”. Hãy đặt tiêu đề các cột là “Nhóm”, “Loại”, “Tỷ lệ”.`,
  badRate: (where: string, found: string): string =>
    `Ô ${where} của bảng tỷ lệ ghi “${found}”, không phải một tỷ lệ. Hãy ghi dạng 20%.`,
  unclearRate: (where: string, found: string): string =>
    `Ô ${where} của bảng tỷ lệ ghi “${found}”, chưa rõ là phần trăm hay phần của 1. Hãy ghi dạng 20%.`,
  noRateFor: (where: string, unit: string, kind: string): string =>
    `Bảng tỷ lệ không có dòng nào cho ${unit} (ô ${where}${kind === "" ? ", không rõ loại" : `, loại “${kind}”`}). Hãy thêm dòng cho loại này, hoặc một dòng để trống loại cho các đơn vị còn lại.`,
  severalRates: (where: string, unit: string): string =>
    `Bảng tỷ lệ có nhiều dòng khác nhau cùng hợp với ${unit} (ô ${where}). Hãy ghi rõ nhóm, nội dung hoặc loại để chỉ còn một dòng.`,
  split: (total: string, count: string, column: string, method: string): string =>
    `Chia ${total} cho ${count} đơn vị theo cột ${column}, cách “${method}”${method === "giữ đúng tổng" ? " (phần lẻ lớn nhất)" : ""}.`,
  byRate: (total: string, count: string, column: string, table: string): string =>
    `Tính chỉ tiêu cho ${count} đơn vị bằng tỷ lệ ở bảng ${table} nhân cột ${column}, làm tròn lên: cộng lại ${total}.`,
  sum: (sum: number, total: number): string =>
    sum === total
      ? `Các dòng cộng lại đúng ${formatNumber(total)}.`
      : `Làm tròn từng đơn vị nên các dòng cộng lại ${formatNumber(sum)}, lệch ${signedNumber(sum - total)} so với tổng ${formatNumber(total)}.`,
  sumsOfRounding: (before: string, after: string): string =>
    `Tổng trước khi làm tròn ${before}, sau khi làm tròn ${after}.`,
  plainIsRight: "Làm tròn từng đơn vị cũng cộng ra đúng tổng nên không đơn vị nào phải thêm bớt.",
  plainDrift: (plain: number, total: number): string =>
    plain === total
      ? `Làm tròn từng đơn vị cũng cộng ra ${formatNumber(plain)}, nhưng:`
      : `Nếu làm tròn từng đơn vị thì cộng ra ${formatNumber(plain)}, ${plain > total ? "thừa" : "thiếu"} ${formatNumber(Math.abs(plain - total))}:`,
  seat: (unit: string, exact: string, given: string): string => `${unit} (${exact} → ${given})`,
  takenFrom: {
    "giữ đúng tổng": (units: string): string =>
      `bớt ở ${units} vì phần lẻ nhỏ nhất trong các đơn vị được làm tròn lên.`,
    webster: (units: string): string =>
      `bớt ở ${units} vì mọi phần cùng giảm một tỷ lệ rồi mới làm tròn.`,
  },
  givenTo: {
    "giữ đúng tổng": (units: string): string =>
      `thêm cho ${units} vì phần lẻ lớn nhất trong các đơn vị bị làm tròn xuống.`,
    webster: (units: string): string =>
      `thêm cho ${units} vì mọi phần cùng tăng một tỷ lệ rồi mới làm tròn.`,
  },
  exactWould: (moved: string): string => `Để đúng tổng, cách “giữ đúng tổng” sẽ ${moved}`,
  roundedUp: (before: string, after: string): string =>
    `Tổng trước khi làm tròn ${before}; mỗi đơn vị làm tròn lên nên sau khi làm tròn ${after}.`,
  sums: (before: string, after: string): string => `Tổng ${before} → ${after}.`,
  madeBy: (method: string, total: string, fits: string, all: string): string =>
    `Số đang có khớp cách “${method}” với tổng ${total}: ${fits}/${all} dòng.`,
  tie: (units: string, winners: string): string =>
    `${units} có trọng số bằng nhau nhưng không chia đều được: ${winners} được hơn 1 vì đứng trước trong bảng.`,
  typedTotal: (where: string, typed: number, sum: number): string =>
    typed === sum
      ? `Ô tổng ${where} ghi ${formatNumber(typed)}, bằng các dòng cộng lại; giữ nguyên.`
      : `Ô tổng ${where} ghi ${formatNumber(typed)}, các dòng cộng lại ${formatNumber(sum)} (lệch ${signedNumber(sum - typed)}); ô tổng được giữ nguyên.`,
  weightTotal: (where: string, typed: string, sum: string): string =>
    `Ô tổng ${where} của cột trọng số ghi ${typed}, các dòng cộng lại ${sum}. Chỉ tiêu được chia theo số của từng dòng; hãy xem số nào đúng.`,
  incomplete: (where: string, typed: number): string =>
    `Ô tổng ${where} ghi ${formatNumber(typed)} được giữ nguyên; còn đơn vị chưa có số nên chưa so được.`,
  ledger: "Bảng chia chỉ tiêu",
  ledgerColumns: [
    "Đơn vị",
    "Trọng số",
    "Phần chính xác",
    "Được giao",
    "Chênh do làm tròn",
    "Đang có",
  ],
  total: "CỘNG",
  heldBy: { floor: " (mức sàn)", cap: " (mức trần)", fixed: " (cố định)" },
} as const;
