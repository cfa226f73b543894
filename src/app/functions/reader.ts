/** What Sheets hands over for one argument: a cell, or a range as rows of cells; `undefined` when left out. */
export type Argument = unknown;

/** Reads one parameter of a custom function. `T` is what `run` receives. */
export interface Reader<T> {
  /** How the help of Sheets names the type: "number", "number[][]". */
  readonly type: string;
  readonly optional: boolean;
  /**
   * When true a range is allowed: the function then runs once per cell, and answers with a range.
   * A blank cell is answered with a blank.
   */
  readonly perCell: boolean;
  /**
   * @param argument - The argument, or one cell of it when `perCell`.
   * @param place - Where it stands, for sentences: `Tham số "chiTieu"` or `Tham số "chiTieu", dòng 3`.
   * @throws ArgumentError.
   */
  read(argument: Argument, place: string): T;
}

/** What a custom function may put into one cell. */
export type Answer = number | string | boolean;

/** What a custom function may answer: one cell, or a range as rows of cells. */
export type Answers = Answer | readonly (readonly Answer[])[];
