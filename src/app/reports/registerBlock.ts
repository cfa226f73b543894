import { roundedRate } from "../../domain/completion/roundedRate";
import { punctualityLeague } from "../../domain/reports/punctualityLeague";
import { reportTally, type ReportTally } from "../../domain/reports/reportTally";
import { registerTexts } from "../messages/reportsRegister";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { asOfText } from "../text/asOfText";
import { duration } from "../text/duration";
import { punctualityText } from "../text/punctualityText";
import { momentOf } from "./moments";
import type { RegisterEntry } from "./register";
import type { RegisterInputs } from "./registerInputs";
import { REGISTER_SHEET } from "./reportSheets";

const ROWS = { stamp: 1, stale: 2, about: 3 } as const;
/** More late or missing reports nobody reads through. */
const MOST_LISTED = 5000;
const WIDTH = registerTexts.leagueHeader.length;
const COLORS = { missing: "#f8d7da", late: "#fff3cd" } as const;

/** Reports of each unit, in the order of the units. */
export function unitTallies({ units, periods }: RegisterInputs): readonly ReportTally[] {
  const byUnit = new Map<string, RegisterEntry[]>(units.map(({ key }) => [key, []]));
  for (const { entries } of periods) {
    for (const entry of entries) byUnit.get(entry.key)?.push(entry);
  }
  return units.map(({ key }) => reportTally((byUnit.get(key) ?? []).map(({ state }) => state)));
}

/** Late and missing reports, the latest first; within a period in the order of the office. */
export function chased({ periods }: RegisterInputs): readonly RegisterEntry[] {
  return [...periods]
    .sort((a, b) => b.due - a.due)
    .flatMap(({ entries }) => entries)
    .filter(({ state }) => state.kind === "late" || state.kind === "missing");
}

/** The sheet "Đơn vị chưa báo cáo": how all stand, the league, then every late and missing report. */
export function registerBlock(
  inputs: RegisterInputs,
  about: readonly string[],
  stale: string,
): SheetWrite {
  const league = leagueRows(inputs);
  const listed = chased(inputs).slice(0, MOST_LISTED);
  const leagueAt = ROWS.about + about.length + 1;
  const listAt = leagueAt + 2 + league.length + 1;
  const lines: (readonly CellContent[])[] = [
    [text(registerTexts.title)],
    [text(registerTexts.stampLabel)],
    [{ formula: stale }],
    ...about.map((sentence) => [text(sentence)]),
    [],
    [text(registerTexts.leagueTitle)],
    registerTexts.leagueHeader.map(text),
    ...league.map((line) => line.map(text)),
    [],
    [text(registerTexts.listTitle)],
    registerTexts.listHeader.map(text),
    ...(listed.length === 0
      ? [[text(""), text(registerTexts.noneListed)]]
      : listed.map((entry, index) => listRow(entry, index).map(text))),
  ];
  const count = Math.max(listed.length, 1);
  return {
    kind: "sheet",
    sheet: REGISTER_SHEET,
    owner: "product",
    block: lines.map((line) => Array.from({ length: WIDTH }, (_, at) => line[at] ?? text(""))),
    stamp: { row: ROWS.stamp, column: 1 },
    style: {
      title: { rows: 1 },
      header: { row: leagueAt + 1, rows: 1 },
      boldRows: [leagueAt, leagueAt + 1 + league.length, listAt, listAt + 1],
      columnWidths: [50, 150, ...Array.from({ length: WIDTH - 2 }, () => 120)],
      formats: [
        { row: leagueAt + 2, column: 2, rows: league.length, columns: 7, format: "#,##0" },
        { row: leagueAt + 2, column: 9, rows: league.length, columns: 1, format: "0.0%" },
        { row: listAt + 2, column: 3, rows: count, columns: 2, format: "hh:mm dd/mm/yyyy" },
      ],
      fills: fillsOf(listed, listAt + 2),
      border: { row: leagueAt + 1, column: 0, rows: league.length + 1, columns: WIDTH },
    },
  };
}

const text = (value: CellValue): CellContent => ({ value });

const leagueRows = (inputs: RegisterInputs): readonly (readonly CellValue[])[] => {
  const tallies = unitTallies(inputs);
  const all = reportTally(inputs.periods.flatMap(({ entries }) => entries.map((one) => one.state)));
  const rows = punctualityLeague(tallies).map(({ index, rank }) =>
    tallyRow(rank ?? "", inputs.units[index]?.unit ?? "", tallies[index] ?? all),
  );
  return [...rows, tallyRow("", registerTexts.all, all)];
};

const tallyRow = (rank: CellValue, unit: string, tally: ReportTally): readonly CellValue[] => {
  const { expected, received, onTime, late, unknownHour, missing, notDue } = tally;
  // In thousandths, so that nothing shows as 100,0% that is not.
  const thousandths = roundedRate(onTime, onTime + late + missing, 1000);
  const rate = thousandths === undefined ? "" : thousandths / 1000;
  const [sum, longest] = [tally.lateMinutes, tally.longestMinutes].map((minutes) =>
    minutes > 0 ? duration(minutes) : "",
  );
  return [
    ...[rank, unit, expected, received, onTime, late, unknownHour, missing, notDue, rate],
    ...[sum ?? "", longest ?? ""],
  ];
};

const listRow = (entry: RegisterEntry, index: number): readonly CellValue[] => [
  index + 1,
  entry.unit,
  entry.period,
  dueCell(entry),
  entry.received === undefined ? "" : momentOf(entry.received),
  punctualityText(entry.state),
];

/** The end of a day as its last hour, in words: a cell would show the day after. */
const dueCell = ({ due }: RegisterEntry): CellValue => {
  const moment = momentOf(due);
  return moment.minute === 0
    ? asOfText(momentOf((due - 1440) as typeof due)).replace(/^00h00/, "hết")
    : moment;
};

/** One area for each run of equal states. */
const fillsOf = (listed: readonly RegisterEntry[], first: number) => {
  const fills: { row: number; column: number; rows: number; columns: number; color: string }[] = [];
  listed.forEach(({ state }, index) => {
    const color = state.kind === "missing" ? COLORS.missing : COLORS.late;
    const last = fills[fills.length - 1];
    if (last?.color === color && last.row + last.rows === first + index) last.rows += 1;
    else fills.push({ row: first + index, column: 5, rows: 1, columns: 1, color });
  });
  return fills;
};
