import type { Finding } from "../finding";
import { sheetTexts } from "../messages/sheets";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { contentsDigest, gridContents } from "./contentsDigest";
import type { CellContent } from "./plan";
import type { Outcome } from "./outcome";

/** Rows in which a stamp is looked for: people may have put lines above it. */
const STAMP_ROWS = 12;
const STAMP = /^CD06\/\d+ \S+ \S+ \S+ (\S+)$/;
const BLANK: CellContent = { value: "" };

/**
 * Keeps a plan from rewriting a sheet of the office that only bears the name of one of ours, and says where people have
 * changed one of ours since it was made.
 */
export function guardSheets(workbook: WorkbookSnapshot, outcome: Outcome): Outcome {
  if (outcome.kind !== "plan") return outcome;
  const messages: string[] = [];
  const findings: Finding[] = [];
  for (const write of outcome.writes) {
    if (write.kind !== "sheet" || write.owner !== "product" || !write.stamp) continue;
    const state = stateOf(workbook.sheet(write.sheet), write.stamp.column);
    if (state === "strange") messages.push(sheetTexts.strange(write.sheet));
    if (state !== "edited") continue;
    const place = { sheet: write.sheet, cell: "", code: "edited-since" };
    findings.push({ severity: "cần xác nhận", ...place, text: sheetTexts.edited(write.sheet) });
  }
  if (messages.length > 0) {
    return {
      kind: "problem",
      code: "strange-sheet",
      messages: [...messages, sheetTexts.unwritten],
    };
  }
  return findings.length === 0
    ? outcome
    : { ...outcome, findings: [...findings, ...outcome.findings] };
}

/** Whether a sheet is as a run of ours left it, was changed since, or is none of ours. */
function stateOf(
  sheet: SheetSnapshot | undefined,
  timeColumn: number,
): "free" | "ours" | "edited" | "strange" {
  if (sheet === undefined) return "free";
  const { values } = sheet;
  const row = values.slice(0, STAMP_ROWS).findIndex((cells) => cells.some(isStamp));
  const column = values[row]?.findIndex(isStamp) ?? -1;
  const checksum = STAMP.exec(String(values[row]?.[column]))?.[1];
  if (checksum === undefined) {
    return values.every((cells) => cells.every((value) => value === "")) ? "free" : "strange";
  }
  // The checksum is of the block before its two stamp cells were filled.
  const contents = gridContents(sheet).map((cells, at) =>
    at !== row
      ? cells
      : cells.map((cell, right) => (right === column || right === timeColumn ? BLANK : cell)),
  );
  return contentsDigest(contents) === checksum ? "ours" : "edited";
}

const isStamp = (value: CellValue): boolean => typeof value === "string" && STAMP.test(value);
