// Figures, and how offices write them.
import type { Role } from "../../../../src/app/table/role";
import type { CellLiteral } from "../../../support/snapshotBuilder";
import type { Random } from "./random";

/** What a cell holds, and what a right reading makes of it; null where it is no figure. */
export interface Figure {
  readonly cell: CellLiteral;
  readonly value: number | null;
  /** Whether nobody can tell: a person has to be asked. */
  readonly isUnreadable?: true;
}

const grouped = (value: number, mark: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, mark);

/** A habit of writing counts. */
type Habit = (random: Random, value: number) => CellLiteral;

const HABITS: readonly Habit[] = [
  (_, value) => value,
  (_, value) => value,
  (_, value) => grouped(value, "."),
  (random, value) => (random.chance(0.5) ? value : grouped(value, ".")),
  (_, value) => grouped(value, ","),
  (_, value) => grouped(value, " "),
  (_, value) => grouped(value, "\u00a0"),
  (_, value) => String(value),
  (random, value) => (random.chance(0.5) ? ` ${value} ` : `${value}\u200b`),
  (_, value) => ({ f: "=A1", v: value }),
];

/** Shares of one, with how a column writes them. */
const RATE_HABITS: readonly Habit[] = [
  (_, value) => ({ v: value / 10000, format: "0.00%" }),
  (_, value) => value / 10000,
  (_, value) => value / 100,
  (_, value) => `${(value / 100).toFixed(2).replace(".", ",")}%`,
  (_, value) => `${(value / 100).toFixed(2)} %`,
  (_, value) => (value / 100).toFixed(2).replace(".", ","),
];

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join("");

const TEXTS: Readonly<Partial<Record<Role, Habit>>> = {
  phone: (random) => random.pick([`0912${digits(random, 6)}`, `0987.${digits(random, 3)}.123`]),
  identifier: (random) => `037${digits(random, 9)}`,
  note: (random) => random.pick(["", "", "đã xong"]),
  other: (random) => random.pick(["người", "A", "Tốt"]),
};

/** One column of figures, and how it writes others. */
export interface FigureColumn {
  readonly figures: readonly Figure[];
  readonly write: (value: number) => CellLiteral;
}

/** One column of figures in one habit, for so many units. */
export function figureColumn(random: Random, role: Role, units: number): FigureColumn {
  const text = TEXTS[role];
  if (text !== undefined) {
    const figures = Array.from({ length: units }, () => ({ cell: text(random, 0), value: null }));
    return { figures, write: () => "" };
  }
  if (role === "rate" && random.chance(0.1)) return partsColumn(random, units);
  const habit = random.pick(role === "rate" ? RATE_HABITS : HABITS);
  const most = role === "rate" ? 12000 : role === "rank" ? 20 : random.pick([90, 900, 9000, 90000]);
  const figures = Array.from({ length: units }, (): Figure => {
    const value = random.below(most);
    return { cell: habit(random, value), value: role === "rate" ? value / 10000 : value };
  });
  return { figures, write: (value) => habit(random, value) };
}

/** "3.552/4.254", with the percentage behind or not. */
const partsColumn = (random: Random, units: number): FigureColumn => {
  const write = random.pick([
    (part: number, whole: number) => `${grouped(part, ".")}/${grouped(whole, ".")}`,
    (part: number, whole: number) => `${part} / ${whole}`,
    (part: number, whole: number) =>
      `${grouped(part, ".")}/${grouped(whole, ".")} (${((part / whole) * 100).toFixed(1).replace(".", ",")} %)`,
  ]);
  const figures = Array.from({ length: units }, (): Figure => {
    const whole = 40 + random.below(9000);
    const part = random.below(whole + 20);
    return { cell: write(part, whole), value: part / whole };
  });
  return { figures, write: () => "" };
};

/** What becomes of figures that are scanned, computed from what is gone, or typed into a sheet in English. */
const SPOILT: readonly Habit[] = [
  () => "#REF!",
  () => "#DIV/0!",
  () => "-",
  (_, value) => String(value).replace("0", "O").replace("1", "l"),
  (_, value) => `${value} người`,
  (_, value) => `${grouped(value, ".")}/${grouped(value * 2 + 1, ".")}`,
  (_, value) => value / 1000,
];

/** The column with some of its cells spoilt. */
export function spoiltColumn(random: Random, { figures, write }: FigureColumn): FigureColumn {
  const spoil = random.pick(SPOILT);
  return {
    write,
    figures: figures.map((figure): Figure => {
      if (figure.value === null || !Number.isInteger(figure.value) || random.chance(0.5)) {
        return figure;
      }
      const cell = spoil(random, figure.value);
      return cell === figure.cell || cell === String(figure.value) || cell === figure.value
        ? figure
        : { cell, value: figure.value, isUnreadable: true };
    }),
  };
}

/** A column still to be filled. */
export function blankColumn(units: number): readonly Figure[] {
  return Array.from({ length: units }, () => ({ cell: "", value: null }));
}
