// Random tables on one sheet: alone, below each other, or side by side. Hidden and filtered rows need no layout of their
// own: a snapshot holds them like all others.
import type { Area } from "../../../../src/app/snapshot";
import type { CellLiteral, SheetLiteral } from "../../../support/snapshotBuilder";
import { Random } from "./random";
import { randomBlock, type RandomBlock } from "./randomBlock";

export interface PlacedBlock {
  readonly block: RandomBlock;
  readonly row: number;
  readonly column: number;
}

export interface RandomSheet {
  readonly sheet: SheetLiteral;
  readonly layout: "alone" | "below" | "beside";
  readonly blocks: readonly PlacedBlock[];
}

type Grid = readonly (readonly CellLiteral[])[];

const TITLES: Grid = [
  ["PHỤ LỤC II"],
  ["BẢNG GIAO CHỈ TIÊU CÁC XÃ"],
  ["(Số liệu tính đến ngày 11/4/2023)"],
  [],
];
const NOTES: Grid = [[], ["Ghi chú: số liệu của Công an huyện."], [], ["(*) tạm tính"]];

export function randomSheet(seed: number): RandomSheet {
  const random = new Random(seed);
  const layout = random.pick(["alone", "alone", "alone", "below", "beside"] as const);
  const titles = random.some(TITLES, 0);
  const left = random.below(3);
  const first = { block: randomBlock(random), row: titles.length, column: left };
  const blocks = [first];
  const cells: { row: number; column: number; values: readonly CellLiteral[] }[] = [];
  const put = (row: number, column: number, values: readonly CellLiteral[]) =>
    cells.push({ row, column, values });
  titles.forEach((values, row) => put(row, left, values));
  let end = first.row + first.block.cells.length;
  if (layout === "below") {
    const gap = random.below(4);
    const lines: Grid = [
      ...Array.from({ length: gap }, () => []),
      ...(gap === 0 || random.chance(0.6) ? [["Biểu số 2"]] : []),
      ...(random.chance(0.3) ? [["(Số liệu tính đến ngày 12/5/2023)"]] : []),
    ];
    lines.forEach((values, index) => put(end + index, left, values));
    const second = { block: randomBlock(random), row: end + lines.length, column: left };
    blocks.push(second);
    end = second.row + second.block.cells.length;
  }
  if (layout === "beside") {
    const gap = random.below(3);
    const column = left + first.block.roles.length + gap;
    const second = {
      block: randomBlock(random, gap === 0 ? true : undefined),
      row: first.row,
      column,
    };
    blocks.push(second);
    end = Math.max(end, second.row + second.block.cells.length);
  }
  random.some(NOTES, 0).forEach((values, index) => put(end + index, left, values));
  for (const { block, row, column } of blocks) {
    block.cells.forEach((values, index) => put(row + index, column, values));
  }
  return { sheet: { name: "Biểu", grid: gridOf(cells), merges: mergesOf(blocks) }, layout, blocks };
}

const gridOf = (
  cells: readonly { row: number; column: number; values: readonly CellLiteral[] }[],
): Grid => {
  const grid: CellLiteral[][] = [];
  for (const { row, column, values } of cells) {
    while (grid.length <= row) grid.push([]);
    const line = grid[row];
    values.forEach((value, index) => {
      while (line !== undefined && line.length < column + index) line.push("");
      if (line !== undefined) line[column + index] = value;
    });
  }
  return grid;
};

const mergesOf = (blocks: readonly PlacedBlock[]): readonly Area[] =>
  blocks.flatMap(({ block, row, column }) =>
    block.merges.map((area) => ({ ...area, row: area.row + row, column: area.column + column })),
  );
