/** Why somebody gets what they get: the same words in functions, sheets and previews. */
export const awardReasons = {
  pending: "Chờ quyết định",
  decided: "Theo quyết định ghi ở trang “Quyết định”.",
  below: (short: string): string => `Còn thiếu ${short} trường hợp để đủ điều kiện.`,
  nearly: (cases: string, officials: string, minimum: string): string =>
    ` Bình quân in ra ${minimum},00 nhưng ${cases} : ${officials} vẫn nhỏ hơn ${minimum}.`,
  beyond: (rank: number): string => `Đủ điều kiện; hạng ${rank}, hết giải.`,
  noOfficials: "Không có cán bộ nào nên không tính được bình quân và không xếp hạng.",
  tied: (others: string, prizes: string, each: string, extra: string): string =>
    `Bằng điểm với ${others}; cùng tranh ${prizes}. Các cách: chia đều, mỗi nơi ${each} đồng; cùng nhận giải cao hơn, thêm ${extra} đồng; hoặc hội đồng quyết định.`,
  andMore: (names: string, count: number): string => `${names} và ${count} nơi khác`,
} as const;
