// Carries sheets and rows of a plan out on literal sheets, so that actions can follow each other in memory.
import { carriedWrites } from "../../../src/app/plan/carriedWrites";
import type { CellContent, Plan } from "../../../src/app/plan/plan";
import type { Moment } from "../../../src/app/snapshot";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";

const literal = (content: CellContent): CellLiteral =>
  "value" in content ? content.value : { f: content.formula, v: "" };

/** The sheets as a commit of the plan would leave them. */
export function carried(
  sheets: readonly SheetLiteral[],
  plan: Plan,
  now: Moment,
): readonly SheetLiteral[] {
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const write of carriedWrites(plan, buildWorkbook({ sheets, now }))) {
    if (write.kind === "sheet") {
      const grid = write.block.map((line) => line.map(literal));
      grids.set(write.sheet, { name: write.sheet, grid });
    }
    if (write.kind !== "rows") continue;
    const sheet = grids.get(write.sheet);
    const grid: CellLiteral[][] = (sheet?.grid ?? []).map((line) => [...line]);
    write.cells.forEach((line, down) => {
      const row = write.row + down;
      while (grid.length <= row) grid.push([]);
      const cells = grid[row] ?? [];
      line.forEach((content, right) => {
        while (cells.length <= write.column + right) cells.push("");
        cells[write.column + right] = literal(content);
      });
    });
    grids.set(write.sheet, { name: write.sheet, ...sheet, grid });
  }
  return [...grids.values()];
}
