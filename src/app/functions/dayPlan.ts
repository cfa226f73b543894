import { dayPlan } from "../../domain/dayPlan";
import { defineFunction } from "../defineFunction";
import { ArgumentError } from "./argumentError";
import { dayWeights } from "./dayWeights";
import { grid } from "./grid";
import { optional } from "./optional";
import { wholeNumber } from "./wholeNumber";

/** Ten years: longer than any campaign, short enough for a sheet. */
const MOST_DAYS = 3660;

const checkCount = (count: number | undefined): number => {
  if (count === undefined)
    throw new ArgumentError('Tham số "soNgay" đang trống. Hãy nhập số ngày.');
  if (count <= MOST_DAYS) return count;
  throw new ArgumentError('Tham số "soNgay" quá lớn: tối đa 3.660 ngày. Hãy xem lại số ngày.');
};

const weightsOf = (
  days: number | undefined,
  weights: readonly number[] | undefined,
): readonly number[] => {
  const count = checkCount(weights?.length ?? days);
  if (!weights) return Array.from({ length: count }, () => 1);
  if (days === undefined || days === count) return weights;
  throw new ArgumentError(
    `Tham số "trongSoNgay" có ${count} ô, "soNgay" là ${days}. Hai số này phải bằng nhau.`,
  );
};

/** A row of days per unit. */
export const dayPlanFunction = defineFunction({
  name: "CD_CHIATUNGNGAY",
  parameters: {
    chiTieu: grid(wholeNumber),
    soNgay: optional<number | undefined>(wholeNumber, undefined),
    trongSoNgay: optional<readonly number[] | undefined>(dayWeights, undefined),
  },
  run: ({ chiTieu, soNgay, trongSoNgay }) => {
    if (chiTieu.some((row) => row.length !== 1)) {
      throw new ArgumentError('Tham số "chiTieu" phải là một cột, mỗi dòng một đơn vị.');
    }
    const weights = weightsOf(soNgay, trongSoNgay);
    return chiTieu.map(([target]) =>
      target === undefined ? weights.map(() => "") : dayPlan(target, weights),
    );
  },
});
