import { formatNumber } from "../text/formatNumber";

/** Sentences of the actions that rank and award. */
export const awardTexts = {
  // Structure.
  structureNo: (name: string, subject: string, known: string): string =>
    `Trang “Cơ cấu giải thưởng” không có cơ cấu “${name}” cho ${subject}. Các cơ cấu đang có: ${known}.`,
  structureNone: (subject: string): string =>
    `Trang “Cơ cấu giải thưởng” chưa có cơ cấu nào cho ${subject} được đánh dấu “x” ở cột Áp dụng. Hãy đánh dấu một cơ cấu.`,
  structureTwo: (first: string, a: string, second: string, b: string): string =>
    `Ô ${first} và ô ${second} cùng đánh dấu Áp dụng cho hai cơ cấu “${a}” và “${b}”. Hãy chỉ để một cơ cấu.`,
  structureHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề “Áp dụng | Cơ cấu | Đối tượng | Giải | …” như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  tierName: (where: string): string => `Ô ${where} đang trống. Hãy ghi tên giải.`,
  tierTwice: (where: string, name: string, before: string): string =>
    `Ô ${where}: giải “${name}” đã có ở ô ${before}. Mỗi giải của một cơ cấu chỉ ghi một dòng.`,
  tierNumber: (where: string, what: string, found: string): string =>
    `Ô ${where} (${what}) phải là số nguyên lớn hơn 0, đang là “${found}”. Hãy sửa lại.`,
  tierTooMuch: (where: string): string =>
    `Ô ${where}: tổng tiền thưởng của cơ cấu quá lớn, có thể gõ nhầm số lượng hoặc số tiền. Hãy sửa lại.`,
  tierTie: (where: string, found: string): string =>
    `Ô ${where} (xử lý bằng điểm) đang là “${found}”. Hãy để trống, hoặc ghi “nhiều trường hợp hơn” hay “nhiều hơn, rồi đạt sớm hơn”, giống nhau trong một cơ cấu.`,
  tierTieSource: (where: string, rule: string): string =>
    `Ô ${where} đang trống trong khi quy tắc “${rule}” được chọn. Hãy ghi văn bản quy định cách xử lý bằng điểm.`,
  tierMinimum: (where: string, found: string): string =>
    `Ô ${where} (ngưỡng tối thiểu) đang là “${found}”. Hãy ghi một số từ 0 trở lên như 5 hoặc 80 %, giống nhau ở mọi dòng của cơ cấu.`,
  // Units and people.
  blankName: (where: string): string =>
    `Ô ${where} còn trống trong khi dòng này có số liệu. Hãy điền tên.`,
  twice: (where: string, name: string, before: string): string =>
    `Ô ${where}: “${name}” đã có ở ô ${before}. Hãy gộp thành một dòng, hoặc ghi thêm chữ để phân biệt nếu là hai nơi, hai người.`,
  twoUnits: (where: string, name: string, unit: string, before: string, other: string): string =>
    `Ô ${where}: “${name}” thuộc “${unit}”, nhưng ở ô ${before} lại thuộc “${other}”. Một cán bộ chỉ thuộc một đơn vị; hãy sửa, hoặc ghi thêm chữ để phân biệt nếu là hai người.`,
  noOfficials: (where: string, unit: string, cases: number): string =>
    `Ô ${where} (${unit}) ghi 0 cán bộ nhưng có ${formatNumber(cases)} trường hợp. Hãy điền số cán bộ đúng.`,
  noParent: (where: string, unit: string, parent: string): string =>
    `Ô ${where} (${unit}) ghi thuộc “${parent}”, nhưng bảng không có đơn vị này. Hãy sửa tên, hoặc thêm dòng của xã, thị trấn đó.`,
  needsParent: (where: string, unit: string): string =>
    `Ô ${where} còn trống: “${unit}” là ban, ngành, đoàn thể của xã nên kết quả tính vào xã. Hãy ghi tên xã, thị trấn.`,
  parentOfParent: (where: string, unit: string, parent: string): string =>
    `Ô ${where}: “${unit}” thuộc “${parent}”, mà đơn vị này lại thuộc nơi khác. Hãy ghi thẳng tên xã, thị trấn.`,
  needsColumn: (label: string): string => `Chưa rõ cột nào là “${label}”. Hãy chọn cột.`,
  needsTarget:
    "Cơ cấu này xét theo phần trăm chỉ tiêu nên cần cột chỉ tiêu. Hãy chọn “Cột chỉ tiêu”.",
  // Rules printed under the table.
  ruleScore:
    "Điểm tập thể = số trường hợp được tính : số cán bộ, so sánh chính xác (nhân chéo), không theo số đã làm tròn; cột Bình quân chỉ in hai số lẻ.",
  ruleRate:
    "Điểm = số trường hợp được tính : chỉ tiêu, so sánh chính xác, không theo số đã làm tròn.",
  rulePerson: "Điểm cá nhân = số trường hợp được tính.",
  ruleRank: "Bằng điểm thì cùng hạng, bỏ hạng sau (1, 2, 2, 4).",
  ruleMinimum: (minimum: string, isRate: boolean): string =>
    `Đủ điều kiện khi đạt từ ${minimum}${isRate ? " chỉ tiêu" : ""} trở lên; đúng bằng là đủ.`,
  ruleStructure: (name: string, tiers: string, source: string): string =>
    `Cơ cấu “${name}”: ${tiers}${source === "" ? "" : ` (${source})`}.`,
  ruleScope: (scope: string): string => `Phạm vi xếp hạng: ${scope}.`,
  ruleNoTie:
    "Kế hoạch chỉ ghi “cao nhất”: bằng điểm trong cùng một giải thì không đổi gì; bằng điểm ở ranh giới hai giải thì chờ quyết định, tiền chờ tính riêng.",
  ruleTie: (rule: string, source: string): string =>
    `Bằng điểm ở ranh giới hai giải: ${rule}. Căn cứ: ${source}.`,
  ruleRolled: (unit: string, own: string, parts: string): string =>
    `${unit} gồm kết quả của ${own} và các ban, ngành, đoàn thể: ${parts}.`,
  ofCases: (count: number): string => `${formatNumber(count)} trường hợp`,
  ofOfficials: (count: number): string => `${formatNumber(count)} cán bộ`,
  ofTarget: (count: number): string => `chỉ tiêu ${formatNumber(count)}`,
  ruleNoRolled: "Không có ban, ngành, đoàn thể nào được gộp vào đơn vị khác.",
  forAll: (prize: string): string => `${prize} cho mọi nơi, mọi người đạt ngưỡng`,
  needsSource:
    "Quy tắc xử lý bằng điểm phải có căn cứ để in dưới bảng, ví dụ “Hướng dẫn số … ngày …”. Hãy ghi căn cứ.",
  // What the preview says.
  about: (table: string, units: number): string =>
    `Bảng ${table}: ${formatNumber(units)} đơn vị sau khi gộp.`,
  aboutPeople: (table: string, people: number): string =>
    `Bảng ${table}: ${formatNumber(people)} cán bộ.`,
  eligible: (count: number, all: number, who: string): string =>
    `${formatNumber(count)}/${formatNumber(all)} ${who} đủ điều kiện.`,
  money: (settled: number, pending: number, unawarded: number): string =>
    `Tiền thưởng đã xác định ${formatNumber(settled)} đồng; chờ quyết định ${formatNumber(pending)} đồng; không trao ${formatNumber(unawarded)} đồng.`,
  extra: (money: number): string =>
    `Quyết định của hội đồng làm ${money > 0 ? "tăng" : "giảm"} ${formatNumber(Math.abs(money))} đồng so với các giải đang tranh.`,
  unawarded: (count: number, tier: string, who: string): string =>
    `Không đủ ${who} đủ điều kiện: ${formatNumber(count)} ${tier} không trao.`,
  tie: (names: string, prizes: string, pool: string): string =>
    `${names} bằng điểm, cùng tranh ${prizes} (${pool} đồng): chờ quyết định.`,
  newDecisions: (rows: number): string =>
    `Thêm ${formatNumber(rows)} dòng vào trang “Quyết định” để hội đồng ghi.`,
  applied: (names: string): string => `Áp dụng quyết định đã ghi cho: ${names}.`,
  void: (where: string, name: string, prize: string): string =>
    `Quyết định “${prize}” ở ô ${where} (${name}) hết hiệu lực, không áp dụng: nhóm bằng điểm, số liệu hoặc các giải đang tranh không còn như khi hội đồng quyết định.`,
  halfDecided: (where: string, name: string): string =>
    `Ô ${where} (${name}) chưa ghi giải được quyết định nên cả nhóm vẫn chờ. Hãy ghi tên giải hoặc “không”.`,
  decisionTier: (where: string, found: string, tiers: string): string =>
    `Ô ${where} ghi “${found}”, không phải tên giải nào của cơ cấu. Hãy ghi một trong: ${tiers}, hoặc “không”.`,
  decisionMoney: (where: string, found: string): string =>
    `Ô ${where} ghi “${found}”. Hãy ghi số tiền là số nguyên đồng, hoặc để trống để theo mức của giải.`,
  decisionNothing: (where: string, found: string): string =>
    `Ô ${where} ghi số tiền “${found}” trong khi giải là “không”. Hãy xóa số tiền, hoặc ghi tên giải.`,
  decisionHeader: (where: string): string =>
    `Trang ${where} không còn dòng tiêu đề như khi lập. Hãy khôi phục dòng này, hoặc đổi tên trang để tiện ích lập trang mới.`,
  replaces: (sheet: string): string => `Trang “${sheet}” đang có sẽ được lập lại từ đầu.`,
  previewTitle: "Kết quả",
  totalsRow: "Cộng",
} as const;
