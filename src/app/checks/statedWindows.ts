import type { Day } from "../../domain/day";
import { readWindow } from "../reading/readWindow";
import type { CheckContext } from "./checkContext";
import { isPhaseText } from "./statedPhases";
import { textCells } from "./textCells";

/** A stretch of days that a title, a header or a sentence gives for the whole campaign. */
export interface StatedWindow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: Day;
  readonly to: Day;
}

/** Windows in the words of all sheets, in reading order; phases are told apart by their name. */
export function statedWindows({ sheets }: CheckContext): readonly StatedWindow[] {
  return sheets.flatMap((sheet) =>
    textCells(sheet).flatMap(({ row, column, text }): readonly StatedWindow[] => {
      const window = isPhaseText(text) ? undefined : readWindow(text);
      return window ? [{ sheet: sheet.name, row, column, ...window }] : [];
    }),
  );
}
