import { dayChecks } from "../messages/checksDays";
import { findDays } from "../reading/findDays";
import type { SheetSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { observation, type Check, type Observation } from "./check";

/** "Ngày 0? tháng 02", "1? tháng 4": what a scan has left of a date. A blank for a date to be filled in is none. */
const DAMAGED = /(?<!\p{L})ngày (?=[\doOl?]{1,2} )[\doOl]?[?oOl][\doOl?]? tháng [\doOl?]{1,2}/iu;

/** Nearly all cells of a large table cannot hold a date, and are done here. */
const DATED = /\d ?[/.-] ?\d|tháng/iu;

/** Dates that no calendar has, and dates that a scan has damaged, wherever they stand. */
export const impossibleDates: Check = {
  codes: ["impossible-date", "damaged-date"],
  run: ({ sheets }) => sheets.flatMap(datesOn),
};

const datesOn = ({ name, values }: SheetSnapshot): readonly Observation[] =>
  values.flatMap((line, row) =>
    line.flatMap((value, column): readonly Observation[] => {
      if (typeof value !== "string" || !DATED.test(value)) return [];
      const place = [name, row, column] as const;
      const impossible = findDays(value).filter(({ kind }) => kind === "impossible");
      const damaged = DAMAGED.exec(cleanText(value, 2000));
      return [
        ...impossible.map(({ text }) =>
          observation("lỗi", "impossible-date", place, dayChecks.impossible(text)),
        ),
        ...(damaged === null
          ? []
          : [observation("cần xác nhận", "damaged-date", place, dayChecks.damaged(damaged[0]))]),
      ];
    }),
  );
