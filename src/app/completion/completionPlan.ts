import { changeSummary } from "../columns/changeSummary";
import { columnChange, type ColumnChange } from "../columns/columnChange";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import type { Finding } from "../finding";
import { completionTexts } from "../messages/completionRates";
import type { Plan, Write } from "../plan/plan";
import { shownAt } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { WorkbookSnapshot } from "../snapshot";
import { columnName } from "../text/a1";
import { completionFindings } from "./completionFindings";
import { completionPreviews } from "./completionPreviews";
import { cellText } from "./partText";
import { slotCells, type SlotCell, type SlotContext } from "./slotCells";
import type { Slot } from "./slot";
import { statusWords } from "./statusWords";

/** What a plan needs besides the figures. */
export interface PlanParts {
  readonly replaces: boolean;
  /** Rows and names of the shared sheets. */
  readonly shared: readonly Write[];
  readonly sharedFindings: readonly Finding[];
  /** Whole sentences about the dates. */
  readonly days: readonly string[];
}

/** Puts what the slots come to beside what is on the sheet: what will be written, what is kept, and what to think of it. */
export function completionPlan(
  workbook: WorkbookSnapshot,
  context: SlotContext,
  slots: readonly Slot[],
  { replaces, shared, sharedFindings, days }: PlanParts,
): Plan {
  const { sheet, table } = context;
  const filled = slots.map((slot) => {
    const cells = slotCells(context, slot);
    const change = changeOf(context, slot, cells, replaces);
    return { slot, cells, change, told: changeSummary(table.sheet, slot.target, change) };
  });
  const writes = filled.flatMap(({ change }) => change.writes);
  const inputs = [...context.inputs.keys()];
  return {
    kind: "plan",
    action: "completionRates",
    restsOn: [
      ...restsOnTable(
        sheet,
        table,
        inputs,
        slots.map(({ target }) => target.index),
      ),
      ...restsOnSettings(workbook),
    ],
    writes: writes.length === 0 ? [] : [...shared, ...writes],
    summary: [
      ...days,
      ...measureSentences(slots),
      ...filled.flatMap(({ told }) => told.summary),
      ...statusCounts(filled.find(({ slot }) => slot.part === "status")?.cells.units),
      ...(shared.length > 0 && writes.length > 0 ? [completionTexts.liveAsOf] : []),
    ],
    tables: completionPreviews(context, filled),
    findings: [
      ...sharedFindings,
      ...completionFindings(workbook, context, slots),
      ...filled.flatMap(({ told }) => told.findings),
      ...filled.flatMap(({ slot, cells }) => otherWords(context, slot, cells.units, replaces)),
    ],
  };
}

/** Totals that a person typed are inputs, whatever is chosen for the rows. */
const changeOf = (
  { sheet, table }: SlotContext,
  { target, numberFormat }: Slot,
  { units, totals }: { readonly units: readonly SlotCell[]; readonly totals: readonly SlotCell[] },
  replaces: boolean,
): ColumnChange => {
  const both = [
    columnChange(table, sheet, target, units, replaces),
    columnChange(table, sheet, target, totals, false),
  ];
  const [write] = both.flatMap(({ writes }) => writes);
  const cells = both.flatMap(({ writes }) => writes.flatMap((one) => one.cells));
  // The last column of the table is the neighbour that every new one resembles.
  const like = table.area.column + table.area.columns - 1;
  return {
    writes:
      write === undefined
        ? []
        : [
            {
              kind: write.kind,
              sheet: write.sheet,
              column: write.column,
              keyColumn: write.keyColumn,
              cells: [...cells].sort((a, b) => a.row - b.row),
              ...(write.header ? { header: { ...write.header, formatLike: like } } : {}),
              ...(numberFormat === undefined ? {} : { numberFormat }),
            },
          ],
    filled: both.reduce((sum, { filled }) => sum + filled, 0),
    replaced: both.flatMap(({ replaced }) => replaced),
    kept: both.flatMap(({ kept }) => kept),
  };
};

/** What is measured against what, and how that is known: once per rate, or once per measure without one. */
const measureSentences = (slots: readonly Slot[]): readonly string[] => {
  const rated = new Set(
    slots.filter(({ part }) => part === "rate").map(({ measure }) => pairOf(measure)),
  );
  const told = slots.flatMap(({ measure, part, target }) => {
    const { done, base, opening, reason } = measure;
    if (part === "rate") {
      const [rate, from, by] = [target, done, base].map(({ index }) => columnName(index));
      return [
        completionTexts.rate(rate ?? "", from ?? "", by ?? "", completionTexts.reason[reason]),
      ];
    }
    return rated.has(pairOf(measure))
      ? []
      : [completionTexts.measure(done.header, base.header, opening?.header ?? "")];
  });
  return [...new Set(told)];
};

const pairOf = ({ done, base }: Slot["measure"]): string => `${done.index}/${base.index}`;

const statusCounts = (cells: readonly SlotCell[] = []): readonly string[] => {
  const counts = Object.values(statusWords).flatMap((word) => {
    const count = cells.filter(({ shown }) => shown === word).length;
    return count > 0 ? [completionTexts.status(word, count)] : [];
  });
  return counts.length > 0 ? [completionTexts.statuses(counts.join("; "))] : [];
};

const MOST_FINDINGS = 50;

/** Words that differ from those that stand there; figures are told with the change itself. */
const otherWords = (
  { sheet, table }: SlotContext,
  { target, part, rate }: Slot,
  cells: readonly SlotCell[],
  replaces: boolean,
): readonly Finding[] => {
  if (replaces || target.isNew) return [];
  return cells
    .flatMap(({ row, shown }): Finding[] => {
      const was = shownAt(sheet, row.row, target.index);
      if (typeof shown !== "string" || was === "" || was === shown) return [];
      const text = completionTexts.otherWords(row.name, was, cellText(part, shown, rate));
      return [findingAt("cần xác nhận", "differs", [table.sheet, row.row, target.index], text)];
    })
    .slice(0, MOST_FINDINGS);
};
