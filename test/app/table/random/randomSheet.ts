// Random tables on one sheet: alone, below each other, side by side, or both. Hidden and filtered rows need no layout of
// their own: a snapshot holds them like all others.
import type { Area } from "../../../../src/app/snapshot";
import type { CellLiteral, SheetLiteral } from "../../../support/snapshotBuilder";
import { Random } from "./random";
import { randomBlock, type RandomBlock } from "./randomBlock";

export interface PlacedBlock {
  readonly block: RandomBlock;
  readonly row: number;
  readonly column: number;
}

type Layout = "alone" | "below" | "beside" | "three below" | "two and one";

export interface RandomSheet {
  readonly sheet: SheetLiteral;
  readonly layout: Layout;
  readonly blocks: readonly PlacedBlock[];
}

type Grid = readonly (readonly CellLiteral[])[];

const LAYOUTS: readonly Layout[] = [
  ...(["alone", "alone", "alone", "alone", "below", "below", "beside", "beside"] as const),
  ...(["three below", "two and one"] as const),
];

const TITLES: Grid = [
  ["UBND HUYỆN VÂN SƠN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["CÔNG AN HUYỆN", "", "", "Độc lập - Tự do - Hạnh phúc"],
  ["PHỤ LỤC II"],
  ["BẢNG GIAO CHỈ TIÊU CÁC XÃ"],
  ["(Số liệu tính đến ngày 11/4/2023)"],
  [],
];
const NOTES: Grid = [
  [],
  ["Ghi chú: số liệu của Công an huyện."],
  [],
  ["(*) tạm tính"],
  [],
  ["", "", "", "Vân Sơn, ngày 12 tháng 6 năm 2023"],
];
const SIGNATURES: Grid = [
  ["NGƯỜI LẬP BIỂU", "", "", "TRƯỞNG CÔNG AN HUYỆN"],
  [],
  ["Nguyễn Văn Mẫu", "", "", "Trần Thị Thử"],
];

/** Puts lines and blocks on the sheet. */
class Page {
  readonly blocks: PlacedBlock[] = [];
  readonly merges: Area[] = [];
  readonly cells: CellLiteral[][] = [];

  lines(row: number, column: number, lines: Grid): number {
    lines.forEach((values, index) => {
      while (this.cells.length <= row + index) this.cells.push([]);
      const line = this.cells[row + index] ?? [];
      while (line.length < column + values.length) line.push("");
      values.forEach((value, at) => (line[column + at] = value));
    });
    return row + lines.length;
  }

  /** The row below it. */
  block(row: number, column: number, block: RandomBlock): number {
    this.blocks.push({ block, row, column });
    for (const area of block.merges) {
      this.merges.push({ ...area, row: area.row + row, column: area.column + column });
    }
    return this.lines(row, column, block.cells);
  }
}

export function randomSheet(seed: number): RandomSheet {
  const random = new Random(seed);
  const layout = random.pick(LAYOUTS);
  const left = random.below(3);
  const page = new Page();
  const titles = random.some(TITLES, 0, random.pick([0.2, 0.6]));
  let end = page.lines(0, left, titles);
  if (titles.length > 0 && random.chance(0.15)) {
    end = page.lines(end, left + 2, [["Đơn vị tính: người"]]);
  }
  const first = randomBlock(random);
  const top = end;
  end = page.block(top, left, first);
  if (layout === "beside" || layout === "two and one") {
    const gap = random.below(3);
    const second = randomBlock(random, gap === 0 ? true : undefined);
    end = Math.max(end, page.block(top, left + first.roles.length + gap, second));
  }
  const more = { alone: 0, beside: 0, below: 1, "two and one": 1, "three below": 2 }[layout];
  for (let count = 0; count < more; count += 1) {
    end = page.lines(end, left, between(random, count + 2));
    end = page.block(end, left, randomBlock(random));
  }
  end = page.lines(end, left, random.some(NOTES, 0, random.pick([0.3, 0.7])));
  if (random.chance(0.4)) page.lines(end, left, SIGNATURES);
  return {
    sheet: { name: "Biểu", grid: page.cells, merges: page.merges },
    layout,
    blocks: page.blocks,
  };
}

/** Blank lines and titles between two tables below each other: a table never follows the rows of another at once. */
const between = (random: Random, number: number): Grid => {
  const gap = random.below(5);
  return [
    ...Array.from({ length: gap }, () => []),
    ...(gap === 0 || random.chance(0.6) ? [[`Biểu số ${number}`]] : []),
    ...(random.chance(0.3) ? [["(Số liệu tính đến ngày 12/5/2023)"]] : []),
  ];
};
