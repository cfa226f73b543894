import { unitChecks } from "../messages/checksUnits";
import { cleanText } from "../text/cleanText";
import { observation, type Check } from "./check";

const OVER = /trên 14 tuổi/i;

/** "Trên 14 tuổi" where the law counts citizens "từ đủ 14 tuổi". */
export const wordings: Check = {
  codes: ["over-fourteen"],
  run: ({ sheets }) =>
    sheets.flatMap(({ name, values }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, column) => {
          const text = typeof value === "string" ? cleanText(value) : "";
          if (!OVER.test(text)) return [];
          const said = unitChecks.overFourteen(text.length > 80 ? "trên 14 tuổi" : text);
          return [observation("lưu ý", "over-fourteen", [name, row, column], said)];
        }),
      ),
    ),
};
