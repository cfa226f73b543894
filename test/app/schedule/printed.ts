// The intake schedule of Bình Gia as printed, for tests of the actions that read schedules.
import { binhGiaSchedule } from "./binhGiaSchedule";
import type { CellLiteral, SheetLiteral } from "../../support/snapshotBuilder";

const header = ["TT", "Địa điểm", "Đơn vị", "Thời gian", "Ca thực hiện", "Chỉ tiêu thu nhận/ ngày"];

/**
 * The printed tab, with cells changed by position from 0: "6,3" is the first cell of dates.
 */
export function printed(cells: Readonly<Record<string, CellLiteral>> = {}): SheetLiteral {
  const grid: CellLiteral[][] = [["PHỤ LỤC 1"], ["LỊCH THU NHẬN"], [], [], [...header]];
  const merges: string[] = ["A1:F1", "A2:F2"];
  for (const { name, visits, note } of binhGiaSchedule) {
    grid.push([name]);
    merges.push(`A${grid.length}:F${grid.length}`);
    let number = 0;
    let site = "";
    for (const visit of visits) {
      const isNew = visit.site !== site;
      if (isNew) number += 1;
      site = visit.site;
      visit.times.forEach((time, index) => {
        const first = index === 0;
        grid.push([
          first && isNew ? number : "",
          first && isNew ? site : "",
          first ? visit.unit : "",
          time,
          visit.shifts[index] ?? "",
          "160 hồ sơ/ Ca/ngày",
        ]);
      });
      merges.push(`C${grid.length - 1}:C${grid.length}`);
    }
    if (note === undefined) continue;
    grid.push([note]);
    merges.push(`A${grid.length}:F${grid.length}`);
  }
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const line = (grid[row] ??= []);
    while (line.length <= column) line.push("");
    line[column] = cell;
  }
  return { name: "Phụ lục 1", grid, merges };
}
