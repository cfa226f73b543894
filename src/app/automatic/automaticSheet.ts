import { automaticTexts } from "../messages/automatic";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { AUTOMATIC, AUTOMATIC_SHEET, MOST_LETTERS, SAID } from "./automaticLayout";
import type { AutomaticState } from "./automaticState";

const { title, note, labels, yes, no, header, closeNowHelp } = automaticTexts;
const MOMENT = "hh:mm dd/mm/yyyy";
const LABEL_COLOR = "#f2f2f2";

/** The sheet "Chạy tự động" as it says a state; the box to tick is empty again. */
export function automaticSheet(state: AutomaticState): SheetWrite {
  const letters = state.reminded.slice(0, MOST_LETTERS);
  const head: readonly (readonly CellValue[])[] = [
    [title],
    [note],
    [labels.closeNow, false],
    [labels.isOn, state.isOn ? yes : no],
    [labels.by, state.by],
    [labels.since, state.since],
    [labels.remindBefore, state.remindBefore ?? ""],
    [labels.resultAt, state.resultAt ?? ""],
    [labels.result, state.result],
    [],
    header,
  ];
  const rows = letters.map(({ day, unit, at, state: word }): readonly CellValue[] => [
    { day, minute: 0 },
    unit,
    at,
    word,
  ]);
  const block = [...head, ...rows].map((line) =>
    header.map((_, column): CellContent => ({ value: line[column] ?? "" })),
  );
  const said = (row: number) => ({ row, column: SAID, rows: 1, columns: 1 });
  return {
    kind: "sheet",
    sheet: AUTOMATIC_SHEET,
    owner: "product",
    block,
    style: {
      title: { rows: 1 },
      header: { row: AUTOMATIC.header, rows: 1 },
      boldRows: [AUTOMATIC.closeNow],
      columnWidths: [200, 300, 140, 140],
      columnFormats: ["dd/mm/yyyy", "", MOMENT, ""],
      formats: [{ ...said(AUTOMATIC.resultAt), format: MOMENT }],
      fills: [
        { row: AUTOMATIC.closeNow, column: 0, rows: 7, columns: 1, color: LABEL_COLOR },
        { ...said(AUTOMATIC.closeNow), color: "#fff2cc" },
      ],
      border: { row: AUTOMATIC.closeNow, column: 0, rows: 7, columns: 2 },
      rules: [{ ...said(AUTOMATIC.closeNow), rule: { takes: "checkbox", help: closeNowHelp } }],
    },
  };
}
