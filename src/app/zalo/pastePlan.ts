import { columnChange, type ColumnChange, type WantedCell } from "../columns/columnChange";
import type { Finding } from "../finding";
import { messageTexts } from "../messages/pasteMessage";
import type { Outcome } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { restsOnTable } from "../plan/restsOn";
import { findingAt } from "../settings/findingAt";
import type { Table } from "../table/table";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { timeOfDay } from "../text/timeOfDay";
import type { PasteInputs } from "./pasteInputs";

/** Fills what a message says into the blank cells of its units; what is there stays, and differences are shown. */
export function pastePlan(table: Table, inputs: PasteInputs): Outcome {
  const { sheet, sources, units, day, message } = inputs;
  const changes = sources.map(({ column, name }, at) => {
    const wanted = message.entries.flatMap(({ unit, figures }): WantedCell[] => {
      const [row, figure] = [units[unit]?.row, figures[at]];
      return row === undefined || figure === undefined
        ? []
        : [{ row, after: { value: figure }, figure }];
    });
    const target = { index: column, header: name, isNew: false };
    return { target, wanted, change: columnChange(table, sheet, target, wanted, false) };
  });
  const hours = hourChange(table, inputs);
  const told = changes.filter(({ wanted }) => wanted.length > 0);
  const columns = [...sources.map(({ column }) => column), ...(hours ? [hours.column] : [])];
  const others = units.length - message.entries.length;
  return {
    kind: "plan",
    action: "pasteZalo",
    restsOn: restsOnTable(sheet, table, [], columns),
    writes: [...changes.flatMap(({ change }) => change.writes), ...(hours?.change.writes ?? [])],
    summary: [
      messageTexts.read(message.entries.length, day === undefined ? "" : formatDay(day)),
      ...told.map(({ target, change }) => columnLine(target.header, change)),
      ...hourLines(inputs, hours?.change),
      ...(others > 0 ? [messageTexts.others(others)] : []),
    ],
    tables: [previewOf(inputs)],
    findings: [
      ...told.flatMap(({ target, change }) => differences(sheet.name, target.index, change)),
      ...remarks(inputs),
    ],
  };
}

const columnLine = (column: string, { filled, kept }: ColumnChange): string =>
  messageTexts.column(column, formatNumber(filled), kept.length);

/** What people typed stays; where the message says otherwise, both are shown. */
const differences = (sheet: string, column: number, { kept }: ColumnChange): readonly Finding[] =>
  kept.map(({ row, was, figure = 0 }) => {
    const text = messageTexts.differs(row.name, was, formatNumber(figure));
    return findingAt("cần xác nhận", "differs", [sheet, row.row, column], text);
  });

/** Hours go beside the figures, as whoever receives would type them. */
const hourChange = (
  table: Table,
  { sheet, daily, units, day, message }: PasteInputs,
): { readonly column: number; readonly change: ColumnChange } | undefined => {
  const receipt = daily.receipts.find(
    (one) => one.isReceipt && (one.day === undefined || one.day === day),
  );
  if (receipt === undefined) return undefined;
  const wanted = message.entries.flatMap(({ unit, minute }): WantedCell[] => {
    const row = units[unit]?.row;
    if (row === undefined || minute === undefined) return [];
    return [{ row, after: { value: timeOfDay(minute) }, figure: undefined }];
  });
  const target = { index: receipt.column, header: "", isNew: false };
  return { column: receipt.column, change: columnChange(table, sheet, target, wanted, false) };
};

const hourLines = (
  { message }: PasteInputs,
  change: ColumnChange | undefined,
): readonly string[] => {
  if (message.entries.every(({ minute }) => minute === undefined)) return [];
  return [
    change ? messageTexts.hourColumn(change.filled, change.kept.length) : messageTexts.noHourColumn,
  ];
};

const remarks = ({ sheet, message }: PasteInputs): readonly Finding[] =>
  message.remarks.map((text) => ({
    severity: "cần xác nhận",
    sheet: sheet.name,
    cell: "",
    code: "message-remark",
    text,
  }));

const previewOf = ({ sources, units, message }: PasteInputs): PreviewTable => {
  const { line, unit, hour } = messageTexts.columns;
  return {
    title: messageTexts.preview,
    columns: [line, unit, ...sources.map(({ name }) => name), hour],
    rows: message.entries.map((entry) => [
      formatNumber(entry.line),
      units[entry.unit]?.unit ?? "",
      ...entry.figures.map((figure) => (figure === undefined ? "" : formatNumber(figure))),
      entry.minute === undefined ? "" : timeOfDay(entry.minute),
    ]),
    figures: [0, ...sources.map((_, index) => index + 2)],
  };
};
