/** What a reported figure means: the count of its own day, or all counted up to that day. */
export type FigureKind = "trong ngày" | "lũy kế";
