import { BEHIND_FROM } from "../../domain/completion/completionStatus";
import { progressDays } from "../../domain/completion/progressDays";
import type { Day } from "../../domain/day";
import { asOfPreset } from "../completion/asOfPreset";
import { completionInputs } from "../completion/completionInputs";
import { completionPlan, type PlanParts } from "../completion/completionPlan";
import type { FormulaWindow } from "../completion/completionFormula";
import type { Progress } from "../completion/completionValue";
import { decimalsField } from "../completion/decimalsField";
import { elapsedFor } from "../completion/elapsedWindow";
import { measuresIn } from "../completion/measuresIn";
import type { Offer } from "../completion/offer";
import { offersFor } from "../completion/offer";
import { offersField } from "../completion/offersField";
import { pacedParts, partOf } from "../completion/part";
import { ratesField } from "../completion/ratesField";
import { slotsFor, type Slot } from "../completion/slot";
import type { TypedRate } from "../completion/typedRate";
import { missingDays } from "../completion/missingDays";
import { whichBase } from "../completion/whichBase";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import { wholeField } from "../fields/wholeField";
import { completionTexts } from "../messages/completionRates";
import { fieldTexts } from "../messages/fields";
import { figureTexts } from "../messages/figures";
import { settingsTexts } from "../messages/settings";
import type { Outcome, Problem, Questions } from "../plan/outcome";
import {
  calendarWords,
  countings,
  countingWords,
  type CalendarWord,
  type CountingWord,
} from "../settings/dayOptions";
import { orderWrites } from "../settings/dayOrder";
import { calendarOf, readHolidays } from "../settings/holidays";
import type { WindowChoice } from "../settings/fittingWindow";
import { windowFor } from "../settings/windowFor";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { formatDay } from "../text/formatDay";
import { conventionPreset } from "../targets/dailyRule";
import { daysOfWindow } from "../settings/daysOfWindow";
import { newColumnRoom } from "../columns/newColumnRoom";
import { overwriteWords } from "../columns/overwriteWords";
import { problemOf } from "../plan/problemOf";
import { unitsOf } from "../columns/unitsOf";
import { windowPreset } from "../settings/windowPreset";

const isMeasured = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "done" || role === "cumulative") &&
  columns.some(({ role }) => partOf(role) !== undefined || role === "target");

interface CompletionValues {
  readonly bang: Table;
  readonly tyLe: readonly TypedRate[];
  readonly chuSoThapPhan: readonly number[];
  readonly cotThem: readonly Offer[];
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
  readonly lich: CalendarWord;
  readonly cachDem: CountingWord;
  readonly tinhDen: Day | undefined;
  readonly nguongCham: number;
  readonly ghiDe: (typeof overwriteWords)[number];
}

/** What is done of what was to be done, and whether it is done in time (domain A4), as formulas beside the figures. */
export const completionRates = defineAction({
  id: "completionRates",
  fields: {
    bang: tableField({ fits: isMeasured }),
    tyLe: ratesField(),
    chuSoThapPhan: decimalsField(),
    cotThem: offersField(),
    tuNgay: optionalField(dayField((context) => windowPreset(context, "from"))),
    denNgay: optionalField(dayField((context) => windowPreset(context, "to"))),
    lich: choiceField(calendarWords, (context) => conventionPreset(context).calendar),
    cachDem: choiceField(countingWords, (context) => conventionPreset(context).counting),
    tinhDen: optionalField(dayField(asOfPreset)),
    nguongCham: wholeField(() => ({ kind: "value", value: BEHIND_FROM })),
    ghiDe: choiceField(overwriteWords, "chỉ điền ô trống"),
  },
  plan(workbook, values: CompletionValues): Outcome {
    const { bang: table, tyLe, cotThem, chuSoThapPhan, nguongCham } = values;
    const sheet = workbook.sheet(table.sheet);
    if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
    const { units, messages } = unitsOf(table);
    const measures = measuresIn(sheet, table, tyLe);
    const wrong = wrongForm(messages, nguongCham) ?? nothingToDo(table, measures, cotThem);
    if (wrong !== undefined) return wrong;
    const slots = slotsFor(sheet, table, measures, cotThem, chuSoThapPhan);
    const room = slots.map(({ target }) => newColumnRoom(sheet, table, target)).find(Boolean);
    if (room !== undefined) return problemOf("no-room", [figureTexts.noRoom(room)]);
    const inputs = completionInputs(sheet, table, units, slots);
    if ("kind" in inputs) return inputs;
    const unclear = whichBase(table, inputs, slots);
    if (unclear !== undefined) return unclear;
    const paced = paceOf(workbook, values, slots);
    if ("kind" in paced) return paced;
    const { window, progress, slots: kept } = paced;
    return completionPlan(workbook, { sheet, table, inputs, window, progress }, kept, paced);
  },
});

const wrongForm = (units: readonly string[], behindFrom: number): Problem | undefined => {
  if (units.length > 0) return problemOf("bad-units", units);
  return behindFrom > 100 ? problemOf("bad-threshold", [completionTexts.badThreshold]) : undefined;
};

const nothingToDo = (
  table: Table,
  measures: ReturnType<typeof measuresIn>,
  added: readonly Offer[],
): Problem | Questions | undefined => {
  const where = tableName(table);
  if (measures.length === 0) return problemOf("no-measure", [completionTexts.noMeasure(where)]);
  const based = measures.filter(({ base }) => base !== undefined);
  if (based.length === 0) return problemOf("no-base", [completionTexts.noBase(where)]);
  const isEmpty = based.every(({ columns }) => Object.keys(columns).length === 0);
  if (!isEmpty || added.length > 0) return undefined;
  const options = offersFor(table, measures).map(({ header }) => header);
  const guess = options.find((header) => header.startsWith(completionTexts.parts.rate)) ?? null;
  const question = { field: "cotThem", text: completionTexts.whichColumns, options, guess };
  return { kind: "questions", questions: [question] };
};

interface Pace extends PlanParts {
  readonly slots: readonly Slot[];
  readonly window: FormulaWindow | undefined;
  readonly progress: Progress | undefined;
}

const paceOf = (
  workbook: WorkbookSnapshot,
  values: CompletionValues,
  slots: readonly Slot[],
): Pace | Problem | Questions => {
  const { bang, tuNgay: from, denNgay: to, tinhDen: asOf, cachDem, lich, nguongCham } = values;
  const replaces = values.ghiDe === "thay số đang có";
  const none = { replaces, shared: [], sharedFindings: [], days: [], slots };
  if (!slots.some(({ part }) => pacedParts.includes(part))) {
    return { ...none, window: undefined, progress: undefined };
  }
  const questions = missingDays(from, to, asOf);
  if (from === undefined || to === undefined || asOf === undefined) {
    return { kind: "questions", questions };
  }
  const days = daysOfWindow(workbook, { tuNgay: from, denNgay: to, cachDem, lich });
  if (typeof days !== "number") return days;
  const choice: WindowChoice = { from, to, counting: cachDem, calendar: lich };
  const use = windowFor(workbook, choice, settingsTexts.usedBy(tableName(bang)));
  const elapsed = elapsedFor(workbook, use, choice, asOf);
  if (elapsed.problem !== undefined) return problemOf("as-of", [elapsed.problem]);
  const window = {
    from,
    convention: countings[cachDem],
    calendar: calendarOf(lich, readHolidays(workbook)),
  };
  const progress = { ...progressDays({ ...window, to }, asOf), window, behindFrom: nguongCham };
  const isForeseen = slots.some(({ part }) => part === "forecast");
  const sentence = completionTexts.days(
    progress.elapsed,
    progress.all,
    formatDay(asOf),
    formatDay(from),
    formatDay(to),
    `${cachDem}, ${lich}`,
  );
  return {
    replaces,
    shared: [
      ...sharedWrites(use.writes, elapsed.writes),
      ...(isForeseen ? orderWrites(workbook, lich, use.code, use.row) : []),
    ],
    sharedFindings: use.findings,
    days: [sentence],
    slots,
    window: { code: use.code, calendar: lich, behindFrom: nguongCham },
    progress,
  };
};

type Writes = ReturnType<typeof elapsedFor>["writes"];

/** A new sheet comes with the row in it: the later write of one sheet stands for both. */
const sharedWrites = (window: Writes, elapsed: Writes): Writes => {
  const sheets = elapsed.flatMap((write) => (write.kind === "sheet" ? [write.sheet] : []));
  return [
    ...window.filter((write) => write.kind !== "sheet" || !sheets.includes(write.sheet)),
    ...elapsed,
  ];
};
