/** Dotted stretches to write on by hand: what nobody has typed is never made up. */
export const DOTS = {
  short: "……",
  name: "………………",
  line: "…………………………………………………………",
} as const;
