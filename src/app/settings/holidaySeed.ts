import { dayOf, type Day } from "../../domain/day";

/** A day of the list that a new sheet "Ngày nghỉ" starts with. */
export interface SeedDay {
  readonly day: Day;
  readonly kind: "nghỉ" | "làm bù";
  readonly name: string;
  readonly source: string;
}

const SOURCES: Readonly<Record<string, string>> = {
  "": "lịch nghỉ lễ đã công bố",
  "?": "cần đối chiếu thông báo hoán đổi ngày làm việc",
  "!": "tính theo lịch, chưa có quyết định chính thức",
};

// Year, then "mark name: days", a range being within one month. "+" is a day worked to make up for another.
// Ngày Văn hóa Việt Nam (24/11) is left out until the Labour Code names it; the sheet says so.
const DAYS = `2023
Tết Dương lịch: 1/1
Tết Dương lịch (nghỉ bù): 2/1
Tết Nguyên đán: 20-26/1
Giỗ Tổ Hùng Vương: 29/4
Ngày Chiến thắng: 30/4
Quốc tế Lao động: 1/5
Giỗ Tổ Hùng Vương (nghỉ bù): 2/5
Ngày Chiến thắng (nghỉ bù): 3/5
Quốc khánh: 1-2/9
Quốc khánh (nghỉ bù): 4/9
2024
Tết Dương lịch: 1/1
Tết Nguyên đán: 8-14/2
Giỗ Tổ Hùng Vương: 18/4
Nghỉ hoán đổi: 29/4
Ngày Chiến thắng: 30/4
Quốc tế Lao động: 1/5
+Đi làm thay ngày nghỉ hoán đổi: 4/5
Quốc khánh: 2-3/9
2025
Tết Dương lịch: 1/1
Tết Nguyên đán: 27-31/1
Tết Nguyên đán: 1/2
Giỗ Tổ Hùng Vương: 7/4
+?Đi làm thay ngày nghỉ hoán đổi: 26/4
Ngày Chiến thắng: 30/4
Quốc tế Lao động: 1/5
?Nghỉ hoán đổi: 2/5
Quốc khánh: 1-2/9
2026
Tết Dương lịch: 1/1
?Nghỉ hoán đổi: 2/1
+?Đi làm thay ngày nghỉ hoán đổi: 10/1
Tết Nguyên đán: 16-20/2
Giỗ Tổ Hùng Vương: 26/4
Giỗ Tổ Hùng Vương (nghỉ bù): 27/4
Ngày Chiến thắng: 30/4
Quốc tế Lao động: 1/5
+?Đi làm thay ngày nghỉ hoán đổi: 22/8
?Nghỉ hoán đổi: 31/8
Quốc khánh: 1-2/9
2027
!Tết Dương lịch: 1/1
!Tết Nguyên đán: 4-10/2
!Giỗ Tổ Hùng Vương: 16/4
!Ngày Chiến thắng: 30/4
!Quốc tế Lao động: 1/5
!Quốc tế Lao động (nghỉ bù): 3/5
!Quốc khánh: 2-3/9`;

const LINE = /^(\+?)([?!]?)(.+): (\d+)(?:-(\d+))?\/(\d+)$/;

/** Days off and make-up days of 2023–2027, in order. Source: domain D3. */
export function holidaySeed(): readonly SeedDay[] {
  let year = 0;
  return DAYS.split("\n").flatMap((line) => {
    const match = LINE.exec(line);
    if (match === null) year = Number(line);
    return match === null ? [] : daysOfLine(match, year);
  });
}

const daysOfLine = (
  [, plus, mark = "", name = "", first, last = first, month]: RegExpExecArray,
  year: number,
): readonly SeedDay[] => {
  const kind = plus === "+" ? "làm bù" : "nghỉ";
  const days: SeedDay[] = [];
  for (let date = Number(first); date <= Number(last); date += 1) {
    const day = dayOf({ year, month: Number(month), date });
    if (day !== undefined) days.push({ day, kind, name, source: SOURCES[mark] ?? "" });
  }
  return days;
};
