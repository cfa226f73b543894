import type { CountingConvention, Calendar } from "../../domain/calendar";
import { progressDays, type ProgressDays } from "../../domain/completion/progressDays";
import type { Day } from "../../domain/day";
import { givenCalendar } from "./givenCalendar";
import type { ListedDays } from "./listedDays";

interface GivenWindow {
  readonly tuNgay: Day;
  readonly denNgay: Day;
  readonly tinhDen: Day;
  readonly cachDem: CountingConvention;
  readonly lich: Calendar["kind"];
  readonly ngayNghi: ListedDays | undefined;
}

/** Days behind and in all, for a function called over a column: its cells share one window, which is counted once. */
export function daysCounter(): (given: GivenWindow) => ProgressDays {
  let last: GivenWindow | undefined;
  let days: ProgressDays | undefined;
  return (given) => {
    const isSame =
      last !== undefined &&
      (["tuNgay", "denNgay", "tinhDen", "cachDem", "lich", "ngayNghi"] as const).every(
        (part) => last?.[part] === given[part],
      );
    if (!isSame || days === undefined) {
      const { tuNgay: from, denNgay: to, cachDem: convention, lich, ngayNghi } = given;
      const calendar = givenCalendar(lich, ngayNghi);
      days = progressDays({ from, to, convention, calendar }, given.tinhDen);
      last = given;
    }
    return days;
  };
}
