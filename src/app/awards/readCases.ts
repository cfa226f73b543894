import { citizenIndex } from "../../domain/awards/citizenIndex";
import { countCases, type CaseCount } from "../../domain/awards/countCases";
import type { CaseStanding } from "../../domain/awards/caseList";
import type { Finding } from "../finding";
import { caseTexts } from "../messages/awardCases";
import { readDay } from "../reading/readDay";
import { textOf } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { quoted } from "../text/quoted";
import { citizenKey, withLostZeros } from "./citizenKey";
import { caseNames, type CaseNames } from "./caseNames";
import { standingOf, type CaseWindow } from "./caseWindow";
import type { KnownUnits } from "./knownUnits";
import { verifications, type VerifiedCell } from "./verifications";

/** Where things stand in the list. */
export interface CaseColumns {
  readonly date: number;
  readonly citizen: number;
  readonly person: number;
  readonly unit: number;
  readonly verified: number | undefined;
}

export const zeroWords = ["hỏi lại", "thêm số 0", "giữ nguyên"] as const;
export type ZeroWord = (typeof zeroWords)[number];

export interface CaseReading {
  readonly count: CaseCount;
  readonly people: CaseNames["people"];
  readonly units: readonly string[];
  readonly rows: number;
  readonly citizens: number;
  readonly messages: readonly string[];
  readonly findings: readonly Finding[];
  /** To be asked where leading zeros may be lost; the sentence names a cell and no number. */
  readonly question: string | undefined;
}

const MOST_FINDINGS = 10;
const FAR = 366;

/** Reads and counts a list of cases in one pass over its rows. */
export function readCases(
  sheet: SheetSnapshot,
  table: Table,
  columns: CaseColumns,
  window: CaseWindow,
  zeros: ZeroWord,
  known: KnownUnits | undefined,
): CaseReading {
  const lines = table.rows.filter(({ kind }) => kind !== "blank" && kind !== "numbering");
  const rows = lines.map(({ row }) => row).filter((row) => isCase(sheet, columns, row));
  const messages: string[] = [];
  const gaps: number[] = [];
  const doubtful: number[] = [];
  const verified: VerifiedCell[] = [];
  const index = citizenIndex(rows.length);
  const where = (row: number, column: number): string => sheetCell(sheet.name, row, column);
  const names = caseNames({ known, messages, where, columns });
  const standing = standingOf(window);
  const list = {
    citizens: new Int32Array(rows.length),
    officials: new Int32Array(rows.length),
    units: new Int32Array(rows.length),
    days: new Int32Array(rows.length),
    standings: new Uint8Array(rows.length),
  };
  const standingAt = (row: number, at: number, cell: CellValue): CaseStanding => {
    const reading = readDay(cell);
    if (reading.kind !== "day") {
      const found = textOf(cell);
      const place = where(row, columns.date);
      messages.push(
        found === "" ? caseTexts.blank(place, "ngày") : caseTexts.noDay(place, quoted(found, 60)),
      );
      return 0;
    }
    const { day } = reading;
    list.days[at] = day;
    if (day < window.from - FAR || day > window.to + FAR) {
      messages.push(caseTexts.farDay(where(row, columns.date), formatDay(day)));
    }
    return standing(day);
  };
  const keyAt = (row: number, cell: CellValue = ""): string => {
    const key = citizenKey(cell);
    if (key === "") messages.push(caseTexts.blank(where(row, columns.citizen), "mã công dân"));
    const padded = key.length === 12 ? undefined : withLostZeros(key);
    if (padded !== undefined) doubtful.push(row);
    return padded !== undefined && zeros === "thêm số 0" ? padded : key;
  };
  rows.forEach((row, at) => {
    const cells = sheet.values[row] ?? [];
    const date = cells[columns.date] ?? "";
    const standingHere = standingAt(row, at, date);
    if (standingHere === 2) gaps.push(row);
    list.standings[at] = standingHere;
    list.citizens[at] = index.idOf(keyAt(row, cells[columns.citizen]));
    const unit = names.unitAt(row, cells[columns.unit]);
    list.units[at] = unit;
    list.officials[at] = names.personAt(row, cells[columns.person], unit);
    const owner = ownerAt(cells, columns);
    if (owner !== "") verified.push({ row, at, owner });
  });
  const owners = verifications(verified, list, names, (row) => where(row, columns.verified ?? 0));
  messages.push(...owners.messages);
  const counts = {
    citizens: index.size,
    officials: names.people.length,
    units: names.units.length,
  };
  const [first] = zeros === "hỏi lại" ? doubtful : [];
  return {
    count: countCases({ ...list, counts, verified: owners.verified }),
    people: names.people,
    units: names.units,
    rows: rows.length,
    citizens: index.size,
    messages,
    findings: gapFindings(sheet, columns.date, gaps),
    question:
      first === undefined
        ? undefined
        : caseTexts.lostZeros(
            where(first, columns.citizen),
            citizenKey(sheet.values[first]?.[columns.citizen] ?? "").length,
            doubtful.length,
          ),
  };
}

const ownerAt = (cells: readonly CellValue[], { verified }: CaseColumns): string =>
  verified === undefined ? "" : textOf(cells[verified] ?? "");

/** Any row with one of the four cells is a case; a row of notes has none of the last three. */
const isCase = (sheet: SheetSnapshot, columns: CaseColumns, row: number): boolean => {
  const cells = sheet.values[row] ?? [];
  return [columns.citizen, columns.person, columns.date].some((at) => (cells[at] ?? "") !== "");
};

const gapFindings = (
  { name, values }: SheetSnapshot,
  column: number,
  rows: readonly number[],
): readonly Finding[] => {
  const dayIn = (row: number): string => {
    const reading = readDay(values[row]?.[column] ?? "");
    return reading.kind === "day" ? formatDay(reading.day) : "";
  };
  const told = rows.slice(0, MOST_FINDINGS).map((row) => {
    const text = caseTexts.gapDay(sheetCell(name, row, column), dayIn(row));
    return findingAt("cần xác nhận", "day-in-no-phase", [name, row, column], text);
  });
  const left = rows.length - told.length;
  const next = rows[MOST_FINDINGS] ?? 0;
  if (left <= 0) return told;
  const text = caseTexts.moreGaps(left);
  return [...told, findingAt("cần xác nhận", "day-in-no-phase", [name, next, column], text)];
};
