import type { Day } from "../../domain/day";
import { archiveTexts } from "../messages/reportsArchive";
import { contentsDigest } from "../plan/contentsDigest";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import type { ArchivedDay, ArchivedIndicator } from "./archive";
import { ARCHIVE } from "./archiveLayout";

/** The head of a new archive: title, note and the two header rows. */
export function archiveHead(indicators: readonly ArchivedIndicator[]): SheetWrite["block"] {
  const { title, note, header } = archiveTexts;
  const names = [...header, ...indicators.map(({ name }) => name)];
  const kinds = [...header.map(() => ""), ...indicators.map(({ kind }) => kind)];
  return [[title], [note], names, kinds].map((line) =>
    names.map((_, column): CellContent => ({ value: line[column] ?? "" })),
  );
}

/** The lines of one day as they stand in the archive; the cell of the closing time is left to whoever closes. */
export function archiveBlock(
  day: Day,
  reports: ArchivedDay["reports"],
): readonly (readonly CellContent[])[] {
  const lines = reports.map(({ unit, received, figures }): CellValue[] => {
    const cells = figures.map((figure): CellValue => figure ?? "");
    return [{ day, minute: 0 }, unit, received ?? "", "", "", ...cells];
  });
  const block = lines.map((line) => line.map((value): CellContent => ({ value })));
  const checksum = contentsDigest(block);
  return block.map((line, row) =>
    row === 0
      ? line.map((cell, column) => (column === ARCHIVE.checksum ? { value: checksum } : cell))
      : line,
  );
}

/** Of a day's lines as read: what `archiveBlock` wrote into its checksum. */
export function archiveChecksum(lines: readonly (readonly CellValue[])[]): string {
  return contentsDigest(
    lines.map((line) =>
      line.map((value, column) => {
        const isOwn = column === ARCHIVE.closed || column === ARCHIVE.checksum;
        return { value: isOwn ? "" : value };
      }),
    ),
  );
}
