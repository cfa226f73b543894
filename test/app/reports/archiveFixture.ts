// An archive as closings leave it, for every test that starts from one.
import type { ArchivedDay, ArchivedIndicator } from "../../../src/app/reports/archive";
import { archiveBlock, archiveHead } from "../../../src/app/reports/archiveBlock";
import { ARCHIVE } from "../../../src/app/reports/archiveLayout";
import type { CellContent } from "../../../src/app/plan/plan";
import type { CellLiteral } from "../../support/snapshotBuilder";

export const INDICATORS: readonly ArchivedIndicator[] = [
  { name: "Hồ sơ thu nhận trong ngày", kind: "trong ngày" },
  { name: "Tài khoản kích hoạt trong ngày", kind: "trong ngày" },
];

const literal = (content: CellContent): CellLiteral => ("value" in content ? content.value : "");

/** The grid of the sheet "Số liệu đã chốt" with these days, in this order. */
export function archiveGrid(
  days: readonly Omit<ArchivedDay, "row">[],
  indicators = INDICATORS,
): readonly (readonly CellLiteral[])[] {
  const blocks = days.flatMap(({ day, closed, reports }) =>
    archiveBlock(day, reports).map((line, row) =>
      line.map((content, column) =>
        row === 0 && column === ARCHIVE.closed ? closed : literal(content),
      ),
    ),
  );
  return [...archiveHead(indicators).map((line) => line.map(literal)), ...blocks];
}
