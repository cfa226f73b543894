import { describe, expect, test } from "@jest/globals";
import type { Day } from "../../../src/domain/day";
import { receivedAt } from "../../../src/app/reports/receivedAt";
import { day, moment } from "../../support/snapshotBuilder";

const D = day(2023, 6, 23);
/** Due at 08h00 of the day after, and at 15h30 of the same day. */
const NEXT = { day: D, due: moment(2023, 6, 24, 480) };
const SAME = { day: D, due: moment(2023, 6, 23, 930) };

describe("receivedAt", () => {
  test.each([
    { cell: "", is: "blank", why: "nothing" },
    { cell: "07h45", is: moment(2023, 6, 24, 465), why: "an hour alone, of the due day" },
    { cell: "8 giờ", is: moment(2023, 6, 24, 480), why: "the very hour" },
    { cell: "lúc 7:05", is: moment(2023, 6, 24, 425), why: "words around it" },
    { cell: "17h00", is: "either", why: "an hour after the due one: late, or the evening before" },
    { cell: "23/6 17h00", is: moment(2023, 6, 23, 1020), why: "the evening before, said" },
    { cell: "17:00 ngày 23/6/2023", is: moment(2023, 6, 23, 1020), why: "the hour first" },
    { cell: "24/06/2023 09:30:15", is: moment(2023, 6, 24, 570), why: "a whole timestamp as text" },
    {
      cell: moment(2023, 6, 24, 500),
      is: moment(2023, 6, 24, 500),
      why: "a cell with day and hour",
    },
    { cell: "24/6/2023", is: "noHour", why: "a day alone" },
    { cell: moment(2023, 6, 24), is: "noHour", why: "a date cell" },
    { cell: "sáng nay", is: "unreadable", why: "words" },
    { cell: "25h00", is: "unreadable", why: "an hour that no day has" },
    { cell: "31/6 08h00", is: "unreadable", why: "a day that no calendar has" },
  ])("$why", ({ cell, is }) => {
    const shown =
      typeof cell === "string" ? cell : cell.minute === 0 ? "24/06/2023" : "24/06/2023 08:20";
    const found = receivedAt(cell, shown, NEXT);
    expect(found.kind === "moment" ? found.moment : found.kind).toEqual(is);
  });

  test("where figures are due the same day, an hour alone is of that day, also when it is late", () => {
    expect(receivedAt("16h10", "", SAME)).toEqual({
      kind: "moment",
      moment: moment(2023, 6, 23, 970),
    });
  });

  test("a cell formatted as an hour is read as it shows, not by its value of 1899", () => {
    const cell = { day: 0 as Day, minute: 464 };
    const found = receivedAt(cell, "07:45", NEXT);
    expect(found).toEqual({ kind: "moment", moment: moment(2023, 6, 24, 465) });
  });
});
