import { instant, type Instant } from "../../domain/reports/instant";
import { punctuality } from "../../domain/reports/punctuality";
import { defineFunction } from "../defineFunction";
import type { WrittenMoment } from "../reading/readMoment";
import { punctualityText } from "../text/punctualityText";
import { moment } from "./moment";
import { optional } from "./optional";
import { perCell } from "./perCell";

/** A day without an hour lasts until its end. */
const endOf = ({ day, minute = 1440 }: WrittenMoment): Instant => instant(day, minute);

/** Whether a report came in time; what has not come is judged as of a given moment, never by the clock. */
export const reportStateFunction = defineFunction({
  name: "CD_TINHTRANGBAOCAO",
  parameters: {
    thoiDiem: perCell(optional<WrittenMoment | undefined>(moment, undefined)),
    han: perCell(moment),
    tinhDen: perCell(moment),
  },
  run: ({ thoiDiem, han, tinhDen }) => {
    const hour = thoiDiem?.minute;
    const received = thoiDiem && hour !== undefined ? instant(thoiDiem.day, hour) : undefined;
    const receipt = { isReceived: thoiDiem !== undefined, received };
    return punctualityText(punctuality(receipt, endOf(han), endOf(tinhDen)));
  },
});
