import { allocateTexts } from "../messages/allocateTargets";
import { changeTexts } from "../messages/changes";
import { formatNumber } from "../text/formatNumber";
import type { AllocationValues } from "./allocationInputs";
import type { AllocationInputs } from "./allocationInputs";
import type { Ledger } from "./allocationOf";

const MOST_NAMED = 10;

const format = (value: number): string => formatNumber(value);

/** What rounding did to the sum; which units have another figure than their own rounded share, and why (domain A2). */
export function roundingWords(
  { phuongPhap, tongChiTieu = 0 }: Pick<AllocationValues, "phuongPhap" | "tongChiTieu">,
  { units }: Pick<AllocationInputs, "units">,
  { rows, sum, plainSum, seats }: Ledger,
): readonly string[] {
  if (phuongPhap === "theo tỷ lệ") {
    const exact = rows.reduce((all, row) => all + row.exact, 0);
    return [allocateTexts.roundedUp(formatNumber(exact, 2), format(sum))];
  }
  const isPlain = phuongPhap === "làm tròn từng đơn vị";
  const moved = (sign: 1 | -1): string => {
    const all = seats.flatMap((seat, index) => (seat * sign > 0 ? [index] : []));
    const named = all.slice(0, MOST_NAMED).map((index) => {
      const { exact = 0, given = 0 } = rows[index] ?? {};
      const figure = given + (isPlain ? (seats[index] ?? 0) : 0);
      return allocateTexts.seat(units[index]?.name ?? "", formatNumber(exact, 2), format(figure));
    });
    const more = all.length > MOST_NAMED ? [changeTexts.andMore(all.length - MOST_NAMED)] : [];
    return [...named, ...more].join("; ");
  };
  const because = phuongPhap === "webster" ? "webster" : "giữ đúng tổng";
  const [less, more] = [moved(-1), moved(1)];
  const told = [
    ...(less === "" ? [] : [allocateTexts.takenFrom[because](less)]),
    ...(more === "" ? [] : [allocateTexts.givenTo[because](more)]),
  ].join(" ");
  const sums = allocateTexts.sumsOfRounding(format(tongChiTieu), format(sum));
  if (told === "") return [`${sums} ${allocateTexts.plainIsRight}`];
  if (isPlain) return [sums, allocateTexts.exactWould(told)];
  return [sums, `${allocateTexts.plainDrift(plainSum, tongChiTieu)} ${told}`];
}
