/** The ways out of a tie, in figures ready to print. */
interface Ways {
  readonly prizes: string;
  readonly pool: string;
  readonly who: string;
  readonly each: string;
  /** "" where nothing is left. */
  readonly left: string;
  readonly best: string;
  readonly extra: string;
}

/** Why somebody gets what they get: the same words in functions, sheets and previews. */
export const awardReasons = {
  pending: "Chờ quyết định",
  below: (short: string): string => `Còn thiếu ${short} trường hợp để đủ điều kiện.`,
  nearly: (printed: string, cases: string, officials: string, minimum: string): string =>
    ` Bình quân in ra ${printed} nhưng ${cases} : ${officials} vẫn nhỏ hơn ${minimum}.`,
  beyond: (rank: number): string => `Đủ điều kiện; hạng ${rank}, hết giải.`,
  noOfficials: "Không có cán bộ nào nên không tính được bình quân và không xếp hạng.",
  noTarget: "Không có chỉ tiêu nên không tính được tỷ lệ và không xếp hạng.",
  /** As a sentence of its own. */
  waysAlone: (ways: string): string => ways.replace(/^c/, "C"),
  tied: (others: string, ways: string): string => `Bằng điểm với ${others}; ${ways}`,
  ways: ({ prizes, pool, who, each, left, best, extra }: Ways): string =>
    `cùng tranh ${prizes} (${pool} đồng). Các cách: (1) chia đều, mỗi ${who} ${each} đồng${left === "" ? "" : `, còn dư ${left} đồng`}; (2) cùng nhận ${best}, thêm ${extra} đồng; (3) hội đồng quyết định.`,
  andMore: (names: string, count: number, who: string): string =>
    `${names} và ${count} ${who} khác`,
  // What the sheets add to the reason of a prize.
  sameScore: (names: string): string => `Bằng điểm với ${names}.`,
  parted: (rule: string, source: string): string =>
    `Thứ tự nhận giải theo quy tắc “${rule}” (căn cứ: ${source}).`,
  samePrint: (name: string, printed: string, own: string, other: string): string =>
    `Bình quân in ra ${printed} như ${name} nhưng ${own} nhỏ hơn ${other}.`,
  decided: (where: string, source: string): string =>
    `Theo quyết định ghi ở ô ${where}${source === "" ? "" : ` (căn cứ: ${source})`}.`,
  parts: (own: string, parts: string): string => `Gồm ${own} và ${parts}.`,
} as const;
