import type { Finding } from "../finding";
import type { TargetColumn } from "../fields/targetColumnField";
import { changeTexts } from "../messages/changes";
import { findingAt } from "../settings/findingAt";
import { columnName } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import type { ColumnChange, Difference } from "./columnChange";

const MOST_NAMED = 10;
const MOST_FINDINGS = 50;

/** What a change of a column means, by which a person can judge it. */
export function changeSummary(
  sheet: string,
  target: TargetColumn,
  { filled, replaced, kept }: ColumnChange,
): { readonly summary: readonly string[]; readonly findings: readonly Finding[] } {
  const column = columnName(target.index);
  const summary = [
    ...(target.isNew ? [changeTexts.newColumn(column, target.header)] : []),
    changeTexts.filled(filled, column),
    ...(kept.length > 0 ? [changeTexts.kept(kept.length, listed(kept))] : []),
    ...(replaced.length > 0 ? [changeTexts.replaced(replaced.length, listed(replaced))] : []),
  ];
  const findings = kept.slice(0, MOST_FINDINGS).map(({ row, was, figure }) => {
    const text = changeTexts.differs(row.name, was, becomes(figure));
    return findingAt("cần xác nhận", "differs", [sheet, row.row, target.index], text);
  });
  return { summary, findings };
}

const becomes = (figure: number | undefined): string =>
  figure === undefined ? changeTexts.blank : formatNumber(figure);

const listed = (differences: readonly Difference[]): string => {
  const named = differences
    .slice(0, MOST_NAMED)
    .map(({ row, was, figure }) => changeTexts.one(row.name, was, becomes(figure)));
  const left = differences.length - named.length;
  return [...named, ...(left > 0 ? [changeTexts.andMore(left)] : [])].join("; ");
};
