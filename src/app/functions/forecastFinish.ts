import { forecastFinish } from "../../domain/completion/forecastFinish";
import { countDays } from "../../domain/countDays";
import { FINISHED, NO_FORECAST } from "../completion/statusWords";
import { defineFunction } from "../defineFunction";
import { day } from "./day";
import { givenCalendar } from "./givenCalendar";
import { perCell } from "./perCell";
import { wholeNumber } from "./wholeNumber";
import { countingParameters } from "./windowParameters";

/** The day on which the target is reached at the pace since the start, as a serial number; or words where there is none. */
export const forecastFinishFunction = defineFunction({
  name: "CD_DUKIENXONG",
  parameters: {
    chiTieu: perCell(wholeNumber),
    luyKe: perCell(wholeNumber),
    tuNgay: day,
    tinhDen: day,
    ...countingParameters,
  },
  run: ({ chiTieu, luyKe, tuNgay: from, tinhDen, cachDem: convention, lich, ngayNghi }) => {
    if (chiTieu === 0) return "";
    const calendar = givenCalendar(lich, ngayNghi);
    const elapsed = tinhDen < from ? 0 : countDays(from, tinhDen, convention, calendar);
    const finish = forecastFinish(chiTieu, luyKe, elapsed, { from, convention, calendar });
    if (finish === "met") return FINISHED;
    return finish === "never" ? NO_FORECAST : finish;
  },
});
