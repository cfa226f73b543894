import type { Calendar } from "../../domain/calendar";
import { ArgumentError } from "./argumentError";
import type { ListedDays } from "./listedDays";

/** The calendar that a function's arguments describe; an own list has to be given. */
export function givenCalendar(kind: Calendar["kind"], listed: ListedDays | undefined): Calendar {
  if (kind !== "ownList") {
    return listed ? { kind, daysOff: listed.days, makeUpDays: listed.makeUpDays } : { kind };
  }
  if (listed) return { kind, days: new Set([...listed.days, ...listed.makeUpDays]) };
  throw new ArgumentError(
    'Lịch “danh sách riêng” cần tham số "ngayNghi" là vùng ghi các ngày được tính.',
  );
}
