import { dayChecks } from "../messages/checksDays";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import { sheetCell, sheetReference } from "../text/a1";
import { observation, type Check } from "./check";
import type { CheckContext } from "./checkContext";
import { statedWindows, type StatedWindow } from "./statedWindows";

/** Two windows for one campaign: until 20/6/2023 in one place, until 31/7/2023 in another. */
export const windows: Check = {
  codes: ["windows-differ"],
  run: (context) => {
    const declared = declaredIn(context);
    const told: Stated[] = campaignIn(context);
    return statedWindows(context).flatMap((window) => {
      // What the settings list is on purpose.
      if (declared.some((one) => isSame(one, window))) return [];
      const other = told.find((one) => isRival(one, window));
      const isNew = !told.some((one) => isSame(one, window));
      if (isNew)
        told.push({ ...window, where: sheetCell(window.sheet, window.row, window.column) });
      if (other === undefined || !isNew) return [];
      const said = dayChecks.windows(window.from, window.to, other.from, other.to, other.where);
      const place = [window.sheet, window.row, window.column] as const;
      return [observation("cần xác nhận", "windows-differ", place, said)];
    });
  },
};

type Span = Pick<StatedWindow, "from" | "to">;
type Stated = Span & { readonly where: string };

const isSame = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** One end in common makes two windows of one campaign; with none they are of two. */
const isRival = (a: Span, b: Span): boolean => (a.from === b.from) !== (a.to === b.to);

const declaredIn = ({ settings }: CheckContext): readonly Span[] =>
  settings.windows.flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : [{ from, to }],
  );

const campaignIn = ({ settings: { from, to } }: CheckContext): Stated[] =>
  from === undefined || to === undefined
    ? []
    : [{ from, to, where: `Trang ${sheetReference(SETTINGS_SHEET)}` }];
