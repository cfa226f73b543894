import type { Habit } from "../reading/readNumber";
import type { FigureCell } from "./numberColumn";

/** Parts of an R1C1 formula that read one cell as the reader did, in a sheet of any locale. */
export interface NumberExpression {
  /** The number; only where `blank` is false. */
  readonly value: string;
  /** A condition that holds for blank cells. */
  readonly blank: string;
}

/**
 * Formula text that reads the numbers of a column: the bare reference where all are numbers, text functions where some are
 * text ("2.700" → 2700). Undefined where no formula reads them alike ("4,2 triệu"): such cells have to be made numbers
 * first.
 *
 * @param reference - The cell in R1C1, such as "RC[-1]".
 */
export function numberExpression(
  reference: string,
  cells: readonly FigureCell[],
): NumberExpression | undefined {
  const texts = cells.filter(
    ({ figure, raw }) => typeof raw === "string" && raw !== "" && figure.kind !== "problem",
  );
  if (texts.length === 0) return { value: reference, blank: `${reference}=""` };
  const habit = ([",", "."] as const).find((mark) => texts.every((cell) => readsAlike(cell, mark)));
  if (habit === undefined) return undefined;
  const decimals = texts.some(({ raw }) => typeof raw === "string" && raw.includes(habit));
  return textExpression(reference, habit, decimals);
}

const SPACES = /[ \u00a0]/g;

/** What the formula will make of a text, computed here: digits, a minus, one kind of grouping, one decimal mark. */
const readsAlike = ({ raw, figure }: FigureCell, mark: Habit): boolean => {
  const group = mark === "," ? "." : ",";
  if (typeof raw !== "string") return false;
  const bare = raw.replace(SPACES, "").split(group).join("");
  if (figure.kind === "blank") return bare === "";
  if (figure.kind !== "value" || !/^-?\d+(?:[.,]\d+)?$/.test(bare)) return false;
  const places = bare.includes(mark) ? bare.length - bare.indexOf(mark) - 1 : 0;
  return Number(bare.replace(mark, "")) / 10 ** places === figure.value;
};

const textExpression = (reference: string, mark: Habit, decimals: boolean): NumberExpression => {
  const group = mark === "," ? "." : ",";
  const without = (text: string, what: string) => `SUBSTITUTE(${text};${what};"")`;
  const bare = without(without(without(reference, '" "'), "CHAR(160)"), `"${group}"`);
  // VALUE of bare digits is the same in every locale; of decimals it is not.
  const digits = decimals ? without(bare, `"${mark}"`) : bare;
  const places = `10^IFERROR(LEN(${bare})-FIND("${mark}";${bare});0)`;
  const number = decimals ? `VALUE(${digits})/${places}` : `VALUE(${digits})`;
  return { value: `IF(ISNUMBER(${reference});${reference};${number})`, blank: `${bare}=""` };
};
