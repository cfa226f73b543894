import { previewRows } from "../plan/previewRows";
import { completionTexts } from "../messages/completionRates";
import type { PreviewTable } from "../plan/plan";
import { formatNumber } from "../text/formatNumber";
import { cellText } from "./partText";
import type { SlotCell, SlotContext } from "./slotCells";
import type { Slot } from "./slot";

/** A slot with the cells that it comes to. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly cells: { readonly units: readonly SlotCell[]; readonly totals: readonly SlotCell[] };
}

/** One table per done figure: it, its base, and everything that is worked out from them. */
export function completionPreviews(
  { inputs }: SlotContext,
  filled: readonly FilledSlot[],
): readonly PreviewTable[] {
  const pairs = new Map<string, FilledSlot[]>();
  for (const one of filled) {
    const { done, base } = one.slot.measure;
    const pair = `${done.index}/${base.index}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return [...pairs.values()].flatMap((group): PreviewTable[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { done, base } = first.slot.measure;
    const figure = (column: number, row: number): string => {
      const value = inputs.get(column)?.figures.get(row);
      return value === undefined ? "" : formatNumber(value);
    };
    const line =
      (kind: "units" | "totals") =>
      (index: number): readonly string[] => {
        const row = first.cells[kind][index]?.row;
        if (row === undefined) return ["", "", "", ...group.map(() => "")];
        const values = group.map(({ slot, cells }) =>
          cellText(slot.part, cells[kind][index]?.shown, slot.rate),
        );
        return [row.name, figure(done.index, row.row), figure(base.index, row.row), ...values];
      };
    const { units, totals } = first.cells;
    const last = totals.length - 1;
    const columns = [completionTexts.unit, done.header, base.header];
    return [
      {
        title: completionTexts.preview(done.header),
        columns: [...columns, ...group.map(({ slot }) => slot.target.header)],
        rows: previewRows(units.length, line("units"), line("totals")(last)),
        figures: columns
          .map((_, index) => index)
          .slice(1)
          .concat(group.map((_, index) => index + 3)),
      },
    ];
  });
}
