import { competitionRanks } from "../../domain/awards/competitionRanks";
import { defineFunction } from "../defineFunction";
import { awardPoints } from "./awardPoints";

/** Ranks of points, best first: 1, 2, 2, 4. */
export const awardRanksFunction = defineFunction({
  name: "CD_THUHANG",
  parameters: { diem: awardPoints },
  run: ({ diem }) => {
    const points = diem.flat().filter((point) => point !== undefined);
    const ranks = competitionRanks(points, (a, b) => b - a).values();
    return diem.map((row) =>
      row.map((point) => (point === undefined ? "" : Number(ranks.next().value))),
    );
  },
});
