// How high a row has to be for its wrapped texts: LibreOffice, and Excel's viewers, measure nothing when they open a file.
import type { Cell, Look } from "./snapshot";

type Line = Readonly<Record<number, Cell | undefined>>;

const WRAP = 3;
const USUAL_SIZE = 11;
/** Letters are about half as wide as the font is high, and lines a fifth further apart. */
const WIDTH = 0.46;
const LEADING = 1.2;
const PIXELS = 4 / 3;
const PADDING = 6;

/** Pixels for a row; undefined where one line is enough. */
export function wrappedHeight(
  line: Line,
  widthOf: (column: number) => number,
  styleOf: (style: Cell["s"]) => Look | null,
): number | undefined {
  let height: number | undefined;
  for (const [column, cell] of Object.entries(line)) {
    const look = typeof cell?.v === "string" ? styleOf(cell.s) : null;
    if (look?.tb !== WRAP) continue;
    const size = (look.fs ?? USUAL_SIZE) * PIXELS;
    const most = Math.max(Math.floor((widthOf(Number(column)) - PADDING) / (size * WIDTH)), 1);
    const lines = linesOf(String(cell?.v), most);
    if (lines > 1) height = Math.max(height ?? 0, Math.ceil(lines * size * LEADING + PADDING));
  }
  return height;
}

const linesOf = (text: string, most: number): number =>
  text.split("\n").reduce((lines, paragraph) => {
    let used = 0;
    let own = 1;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > most) {
        own += 1;
        used = length;
      } else used += (used > 0 ? 1 : 0) + length;
    }
    return lines + own;
  }, 0);
