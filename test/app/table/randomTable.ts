// Random tables as offices might lay them out, spell and damage them, with what a right reading must find.
import type { Role } from "../../../src/app/table/role";
import type { CellLiteral, SheetLiteral } from "../../support/snapshotBuilder";

/** Small, fast and seeded: the same seed makes the same table. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error("an empty list");
    return item;
  }

  some<T>(list: readonly T[], least: number): T[] {
    const chosen = list.filter(() => this.chance(0.5));
    return chosen.length >= least ? chosen : list.slice(0, least);
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => [this.next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  }
}

const WORDINGS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  population: [
    "Dân số",
    "Tổng số dân",
    "Dân số từ đủ 14 tuổi",
    "Tổng số dân thường trú trên 14 tuổi",
    "Công dân từ đủ 14 tuổi trở lên",
    "Nhân khẩu (người)",
  ],
  target: [
    "Chỉ tiêu",
    "Chỉ tiêu giao",
    "Chỉ tiêu được giao năm 2023",
    "Kế hoạch giao",
    "Chỉ tiêu TK ĐDĐT cần kích hoạt (mức 1 và mức 2)",
    "Chỉ tiêu (từ ngày 11/4/2023 đến ngày 20/6/2023)",
  ],
  dailyTarget: [
    "Chỉ tiêu theo ngày",
    "Chỉ tiêu kích hoạt theo ngày (từ 11/4/2023 đến 20/6/2023)",
    "Chỉ tiêu/ngày",
    "Chỉ tiêu mỗi ngày",
    "Chỉ tiêu giao trong ngày",
  ],
  done: ["Đã kích hoạt", "Đã thực hiện", "Kết quả thực hiện", "Số đã cấp", "Đã cấp"],
  doneToday: ["Kết quả trong ngày", "Kích hoạt trong ngày", "Trong ngày", "Đã làm hôm nay"],
  cumulative: ["Lũy kế", "Lũy kế đến nay", "Luỹ kế kích hoạt", "Cộng dồn"],
  remaining: ["Còn lại", "Chưa kích hoạt", "Số còn phải thực hiện", "Chưa cấp"],
  rate: ["Tỷ lệ (%)", "Tỉ lệ hoàn thành", "Đạt %", "Tỷ lệ % so với chỉ tiêu"],
  rank: ["Xếp hạng", "Thứ hạng"],
  note: ["Ghi chú"],
  other: ["Đơn vị tính", "Xếp loại"],
};

const UNIT_HEADERS = [
  "Xã, thị trấn",
  "Xã thị trấn",
  "Tên đơn vị",
  "Đơn vị",
  "Xã/phường",
  "Tên xã, phường, thị trấn",
  "Địa phương",
];
const NUMBER_HEADERS = ["STT", "TT", "Số TT"];
const TOTALS = ["TỔNG", "Tổng cộng", "Toàn huyện", "Cộng", "Tổng số", "TỔNG CỘNG TOÀN HUYỆN"];
const SYLLABLES_A = ["Tân", "Hồng", "Bình", "Quang", "Hoa", "Hòa", "Yên", "Cộng", "Toàn", "Tổng"];
const SYLLABLES_B = ["Văn", "Thái", "La", "Lỗ", "Thắng", "Hòa", "Cọt", "Phong", "Ân", "Trung"];
const KINDS = ["", "", "Xã ", "Thị trấn ", "Phường "];

export interface RandomTable {
  readonly sheet: SheetLiteral;
  readonly damaged: boolean;
  readonly names: readonly string[];
  readonly totals: number;
  readonly roles: readonly Role[];
  /** Figures by unit and column; null where the cell is no figure. */
  readonly figures: readonly (readonly (number | null)[])[];
  /** Sheet column of the first column. */
  readonly left: number;
}

const damage = (random: Random, text: string): string => {
  const at = random.below(text.length);
  const swaps: Readonly<Record<string, string>> = {
    o: "0",
    l: "1",
    đ: "p",
    Đ: "P",
    i: "l",
    g: "q",
    h: "b",
  };
  return random.pick([
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.replace(/[olđĐigh]/, (letter) => swaps[letter] ?? letter),
    () => text.slice(0, at) + random.pick(["x", "1", "~", "í"]) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at, at + 1) + text.slice(at),
  ])();
};

/** Spellings that change nothing for a reader. */
const respell = (random: Random, text: string): string =>
  random.pick([
    () => text,
    () => text,
    () => text.normalize("NFD"),
    () => text.toUpperCase(),
    () => text.replace(/ /, "\n"),
    () => text.replace(/ /g, "\u00a0"),
    () => ` ${text}  `,
    () => text.replace("Đ", "\u00d0"),
    () => text.slice(0, 2) + "\u200b" + text.slice(2),
  ])();

const written = (random: Random, style: number, value: number): CellLiteral => {
  if (style === 0) return value;
  const dotted = String(value).replace(/\B(?=(\d{3})+$)/g, ".");
  if (style === 1) return dotted;
  return random.chance(0.5) ? value : dotted;
};

export function randomTable(seed: number): RandomTable {
  const random = new Random(seed);
  const damaged = random.chance(0.4);
  const spell = (text: string): string => {
    const damagedText = damaged && random.chance(0.5) ? damage(random, text) : text;
    return respell(random, damagedText);
  };
  const numbered = random.chance(0.8);
  const roles = random.shuffle(random.some(Object.keys(WORDINGS) as Role[], 1));
  const headers = roles.map((role) => spell(random.pick(WORDINGS[role] ?? [])));
  const before = numbered ? [spell(random.pick(NUMBER_HEADERS))] : [];
  const header = [...before, spell(random.pick(UNIT_HEADERS)), ...headers];
  const count = 1 + random.below(12);
  const names = random
    .shuffle(SYLLABLES_A.flatMap((a) => SYLLABLES_B.map((b) => `${a} ${b}`)))
    .slice(0, count)
    .map((name) => random.pick(KINDS) + name);
  const blankRole = random.chance(0.3) ? random.pick(roles) : undefined;
  const figures = names.map(() =>
    roles.map((role) => {
      if (role === "note" || role === "other" || role === blankRole) return null;
      return random.below(role === "rank" ? 20 : random.pick([90, 900, 9000]));
    }),
  );
  const style = random.below(3);
  const text = (role: Role): CellLiteral =>
    role === "other" ? random.pick(["người", "A", "Tốt"]) : random.pick(["", "", "đã xong"]);
  const rowOf = (index: number): CellLiteral[] => [
    ...(numbered ? [index + 1] : []),
    respellName(random, names[index] ?? ""),
    ...roles.map((role, column) => {
      const value = figures[index]?.[column] ?? null;
      if (value !== null) return written(random, style, value);
      return role === blankRole ? "" : text(role);
    }),
  ];
  const total = (): CellLiteral[] => {
    const label = random.pick(TOTALS);
    const sums = roles.map((_, column) =>
      figures.some((row) => row[column] !== null)
        ? written(
            random,
            style,
            figures.reduce((sum, row) => sum + (row[column] ?? 0), 0),
          )
        : "",
    );
    if (!numbered) return [label, ...sums];
    return random.chance(0.3) ? [label, "", ...sums] : ["", label, ...sums];
  };
  const place = random.pick(["none", "top", "bottom", "bottom"]);
  const rows = names.map((_, index) => rowOf(index));
  if (random.chance(0.2) && rows.length > 2) rows.splice(1 + random.below(rows.length - 1), 0, []);
  if (random.chance(0.2) && numbered) rows.splice(random.below(rows.length), 0, ["MÁY 1"]);
  const body = [
    ...numberingRow(random, numbered, roles.length),
    ...(place === "top" ? [total()] : []),
    ...rows,
    ...(place === "bottom" ? [total()] : []),
  ];
  const sheet = layOut(random, header, body);
  return {
    sheet: { name: "Biểu", grid: sheet.grid },
    damaged,
    names,
    totals: place === "none" ? 0 : 1,
    roles: [...(numbered ? (["number"] as const) : []), "unit", ...roles],
    figures: figures.map((row) => [...(numbered ? [null] : []), null, ...row]),
    left: sheet.left,
  };
}

/** Often none; only where there are enough columns to know it by. */
const numberingRow = (random: Random, numbered: boolean, columns: number): CellLiteral[][] => {
  const letters = numbered ? ["A", "B"] : ["A"];
  if (!random.chance(0.2) || letters.length + columns <= 2) return [];
  return [[...letters, ...Array.from({ length: columns }, (_, index) => `(${index + 1})`)]];
};

/** Titles above, notes below, and an indent. */
const layOut = (
  random: Random,
  header: readonly CellLiteral[],
  body: readonly (readonly CellLiteral[])[],
): { readonly grid: CellLiteral[][]; readonly left: number } => {
  const titles = random.some(
    [["PHỤ LỤC II"], ["BẢNG GIAO CHỈ TIÊU CÁC XÃ"], ["(Số liệu tính đến ngày 11/4/2023)"], []],
    0,
  );
  const notes = random.some([[], ["Ghi chú: số liệu của Công an huyện."], [], ["(*) tạm tính"]], 0);
  const left = random.below(3);
  const indent = Array.from({ length: left }, () => "");
  const grid = [...titles, header, ...body, ...notes].map((row) =>
    row.length === 0 ? [] : [...indent, ...row],
  );
  return { grid, left };
};

const respellName = (random: Random, name: string): string =>
  random.pick([name, name, name.normalize("NFD"), ` ${name}`, name.replace(" ", "\u00a0")]);
