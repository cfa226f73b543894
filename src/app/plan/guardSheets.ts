import type { Finding } from "../finding";
import { sheetTexts } from "../messages/sheets";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { contentsDigest, gridContents } from "./contentsDigest";
import type { Outcome } from "./outcome";
import type { CellContent, Plan } from "./plan";
import { STAMP_ROWS } from "./stampedBlock";

const STAMP = /^CD06\/\d+ \S+ \S+ \S+ (\S+)(?: |$)/;
const BLANK: CellContent = { value: "" };

/**
 * Keeps a plan from rewriting a sheet of the office that only bears the name of one of ours, and says where people have
 * changed one of ours since it was made.
 */
export function guardSheets(workbook: WorkbookSnapshot, outcome: Outcome): Outcome {
  if (outcome.kind !== "plan") return outcome;
  const states = stamped(outcome).map(({ name, time }) => ({
    name,
    state: stateOf(workbook.sheet(name), time),
  }));
  const strange = states.filter(({ state }) => state === "strange");
  if (strange.length > 0) {
    const messages = strange.map(({ name }) => sheetTexts.strange(name));
    return {
      kind: "problem",
      code: "strange-sheet",
      messages: [...messages, sheetTexts.unwritten],
    };
  }
  const edited = states
    .filter(({ state }) => state === "edited")
    .map(({ name: sheet }): Finding => {
      const place = { sheet, cell: "", code: "edited-since" };
      return { severity: "cần xác nhận", ...place, text: sheetTexts.edited(sheet) };
    });
  return edited.length === 0 ? outcome : { ...outcome, findings: [...edited, ...outcome.findings] };
}

/** The product sheets that a plan rewrites, and the columns of their times. */
const stamped = ({ writes }: Plan): readonly { name: string; time: number }[] =>
  writes.flatMap((write) =>
    write.kind === "sheet" && write.owner === "product" && write.stamp
      ? [{ name: write.sheet, time: write.stamp.column }]
      : [],
  );

/** Whether a sheet is as a run of ours left it, was changed since, or is none of ours. */
function stateOf(
  sheet: SheetSnapshot | undefined,
  time: number,
): "free" | "ours" | "edited" | "strange" {
  if (sheet === undefined) return "free";
  const { values } = sheet;
  const row = values.slice(0, STAMP_ROWS).findIndex((cells) => cells.some(isStamp));
  const column = values[row]?.findIndex(isStamp) ?? -1;
  if (column < 0) {
    return values.every((cells) => cells.every((value) => value === "")) ? "free" : "strange";
  }
  // The checksum is of the block before its two stamp cells were filled.
  const contents = gridContents(sheet).map((cells, at) =>
    at === row ? cells.map((cell, on) => (on === column || on === time ? BLANK : cell)) : cells,
  );
  return contentsDigest(contents) === checksumOf(values[row]?.[column]) ? "ours" : "edited";
}

const checksumOf = (value: CellValue | undefined): string | undefined =>
  typeof value === "string" ? STAMP.exec(value)?.[1] : undefined;

const isStamp = (value: CellValue): boolean => checksumOf(value) !== undefined;
