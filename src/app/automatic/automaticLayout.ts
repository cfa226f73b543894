// Where things are on the sheet "Chạy tự động", which the product rewrites as a whole.

export const AUTOMATIC_SHEET = "Chạy tự động";

/** Row of each line; labels stand in column A, what they say in column B. */
export const AUTOMATIC = {
  title: 0,
  note: 1,
  closeNow: 2,
  isOn: 3,
  by: 4,
  since: 5,
  remindBefore: 6,
  resultAt: 7,
  result: 8,
  header: 10,
} as const;

/** Column of what the labels say. */
export const SAID = 1;

/** Columns of the letters. */
export const LETTER = { day: 0, unit: 1, at: 2, state: 3 } as const;

/** Letters that the sheet remembers: some days of a large district. */
export const MOST_LETTERS = 2000;
