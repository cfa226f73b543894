// The image of a run as texts that fit into cells.
import type { ColumnTargets } from "../plan/columnTargets";
import type { CellContent } from "../plan/plan";
import { runsOf, type Run } from "../plan/runsOf";
import type { CellValue } from "../snapshot";
import type { BlockImage, JournalImage } from "./journalEntry";

/** Google takes 50,000 characters in a cell. */
const CHUNK = 32_000;
/** Keeps Google from reading a piece as a number, a date or a formula. */
const LEAD = "|";

type Packed = CellValue | { readonly f: string };
/** A list, or one item that repeats. */
type Series<T> = readonly T[] | { readonly all: T; readonly n: number };

interface PackedColumn extends Omit<ColumnTargets, "cells"> {
  readonly runs: readonly Run[];
  readonly keys: Series<CellValue>;
  readonly before: Series<Packed>;
  readonly after: Series<Packed>;
}

interface PackedImage extends Pick<JournalImage, "marks"> {
  readonly columns: readonly PackedColumn[];
  readonly blocks: readonly (Omit<BlockImage, "before"> & {
    readonly before: readonly (readonly Packed[])[];
  })[];
}

const pack = (content: CellContent): Packed =>
  "formula" in content ? { f: content.formula } : content.value;

const unpack = (packed: Packed): CellContent =>
  typeof packed === "object" && "f" in packed ? { formula: packed.f } : { value: packed };

function series<T>(items: readonly T[]): Series<T> {
  const [all] = items;
  const text = JSON.stringify(all);
  return all !== undefined && items.every((item) => JSON.stringify(item) === text)
    ? { all, n: items.length }
    : items;
}

const at = <T>(items: Series<T>, index: number): T | undefined =>
  "all" in items ? items.all : items[index];

const packColumn = ({ cells, ...column }: ColumnTargets): PackedColumn => {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  return {
    ...column,
    runs: runsOf(sorted.map(({ row }) => row)),
    keys: series(sorted.map(({ key }) => key)),
    before: series(sorted.map(({ before }) => pack(before))),
    after: series(sorted.map(({ after }) => pack(after))),
  };
};

const unpackColumn = ({ runs, keys, before, after, ...column }: PackedColumn): ColumnTargets => {
  const rows = runs.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, i) => start + i),
  );
  const cells = rows.map((row, index) => ({
    row,
    key: at(keys, index) ?? "",
    before: unpack(at(before, index) ?? ""),
    after: unpack(at(after, index) ?? ""),
  }));
  return { ...column, cells };
};

/** @returns Pieces of at most 45,000 characters. */
export function imageToTexts({ columns, blocks, marks }: JournalImage): readonly string[] {
  const packed: PackedImage = {
    columns: columns.map(packColumn),
    blocks: blocks.map((image) => ({ ...image, before: image.before.map((row) => row.map(pack)) })),
    marks,
  };
  const text = JSON.stringify(packed);
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += CHUNK) {
    pieces.push(LEAD + text.slice(from, from + CHUNK));
  }
  return pieces;
}

/** The reverse of `imageToTexts`; throws when the texts were damaged. */
export function imageFromTexts(pieces: readonly string[]): JournalImage {
  const text = pieces.map((piece) => piece.slice(LEAD.length)).join("");
  const { columns, blocks, marks } = JSON.parse(text) as PackedImage;
  return {
    columns: columns.map(unpackColumn),
    blocks: blocks.map((image) => ({
      ...image,
      before: image.before.map((row) => row.map(unpack)),
    })),
    marks,
  };
}
