import type { Day } from "../../domain/day";
import { messageTexts } from "../messages/pasteMessage";
import type { ArchivedIndicator } from "../reports/archive";
import { formatNumber } from "../text/formatNumber";
import { clauseFigures, type Counted, type IndicatorToken } from "./clauseFigures";
import { wordsIn, type MessageLine, type Segment } from "./messageLine";
import type { Token } from "./token";

/** Who figures belong to: a unit, or (−1) all of them together. */
export interface Owner {
  readonly unit: number;
  readonly line: number;
  readonly figures: (number | undefined)[];
  minute: number | undefined;
}

/** Kinds of tokens that say something of figures. */
const FIGURES: ReadonlySet<Token["kind"]> = new Set(["number", "none", "indicator", "cumulative"]);

const hasFigures = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind }) => FIGURES.has(kind));

/** Words before the first figure: of somebody whom nobody knows, where they follow other figures. */
const wordsBefore = (tokens: readonly Token[]): string => {
  const at = tokens.findIndex(({ kind }) => FIGURES.has(kind));
  return wordsIn(at < 0 ? tokens : tokens.slice(0, at));
};

/** What a message says, gathered line by line. A line without a unit goes on speaking of the one before. */
export class MessageBook {
  readonly entries: Owner[];
  readonly days: { readonly day: Day; readonly line: number }[];
  readonly problems: string[];
  readonly remarks: string[];
  readonly unknown: { readonly line: number; readonly text: string }[];
  total: Owner | undefined;
  readonly #units: readonly string[];
  readonly #indicators: readonly ArchivedIndicator[];
  /** The hour of a line without units is that of all that follow. */
  #hour: number | undefined;
  #owner: Owner | undefined;
  /** Words that may name a unit which the table has not. */
  #stranger: string;
  #line: number;

  constructor(units: readonly string[], indicators: readonly ArchivedIndicator[]) {
    this.entries = [];
    this.days = [];
    this.problems = [];
    this.remarks = [];
    this.unknown = [];
    this.#units = units;
    this.#indicators = indicators;
    this.#stranger = "";
    this.#line = 0;
  }

  add(line: MessageLine, number: number): void {
    this.#line = number;
    line.problems.forEach((text) => {
      this.#problem(text);
    });
    this.days.push(...line.days.map((day) => ({ day, line: number })));
    if (line.isPersonal) this.remarks.push(messageTexts.line(number, messageTexts.personal));
    line.segments.forEach((segment, index) => {
      this.#segment(segment);
      const times = line.times.filter((time) => time.segment === index);
      times.forEach(({ minute }) => {
        this.#time(minute, segment, line);
      });
    });
    const words = line.segments
      .flatMap(({ clauses }) => clauses.map(wordsIn))
      .filter((one) => one !== "");
    if (words.length > 0) this.unknown.push({ line: number, text: words.join(" … ") });
  }

  #problem(text: string): void {
    this.problems.push(messageTexts.line(this.#line, text));
  }

  #time(minute: number, { owner }: Segment, line: MessageLine): void {
    if (owner !== undefined) {
      if (this.#owner) this.#owner.minute = minute;
      return;
    }
    const isAlone = line.segments.length === 1;
    if (
      isAlone &&
      this.#owner &&
      hasFigures(line.segments.flatMap(({ clauses }) => clauses.flat()))
    ) {
      this.#owner.minute = minute;
    } else this.#hour = minute;
  }

  #segment({ owner, clauses }: Segment): void {
    if (owner) {
      this.#owner = this.#ownerOf(owner);
      this.#stranger = "";
    }
    let hasCounted = false;
    let last: IndicatorToken | undefined;
    for (const clause of clauses) {
      const words = wordsBefore(clause);
      if (words !== "" && (owner === undefined || hasCounted)) this.#stranger = words;
      if (!hasFigures(clause)) continue;
      const { counted, problems } = clauseFigures(clause, last);
      problems.forEach((text) => {
        this.#problem(text);
      });
      last = [...counted].reverse().find(({ of }) => typeof of === "object")?.of as IndicatorToken;
      hasCounted = true;
      this.#count(counted);
    }
  }

  #ownerOf(token: Extract<Token, { kind: "unit" | "total" }>): Owner | undefined {
    const blank = () => this.#indicators.map((): number | undefined => undefined);
    const line = this.#line;
    if (token.kind === "total") {
      this.total ??= { unit: -1, line, figures: blank(), minute: undefined };
      return this.total;
    }
    const [unit = 0, ...others] = token.units;
    if (others.length > 0) {
      const names = token.units.map((at) => this.#units[at] ?? "");
      this.#problem(messageTexts.severalUnits(token.text, names));
      return undefined;
    }
    const known = this.entries.find((entry) => entry.unit === unit);
    if (known) return known;
    const entry = { unit, line, figures: blank(), minute: this.#hour };
    this.entries.push(entry);
    return entry;
  }

  #count(counted: readonly Counted[]): void {
    if (counted.length === 0) return;
    if (this.#stranger !== "") {
      this.#problem(messageTexts.noUnit(this.#stranger));
      return;
    }
    const owner = this.#owner;
    if (owner === undefined) {
      // A name that fits two units has been told already.
      if (!this.problems.some((text) => text.startsWith(messageTexts.line(this.#line, "")))) {
        this.#problem(messageTexts.nobody);
      }
      return;
    }
    for (const one of counted) {
      for (const at of this.#columnsOf(one)) this.#put(owner, at, one.value);
    }
  }

  #columnsOf({ of, isTotal, value }: Counted): readonly number[] {
    const daily = this.#indicators.flatMap(({ kind }, at) => (kind === "trong ngày" ? [at] : []));
    if (of === "all") return daily;
    if (of === undefined) {
      if (daily.length === 1 || value === 0) return daily;
      this.#problem(messageTexts.noWord(formatNumber(value)));
      return [];
    }
    return this.#column(of, isTotal, value);
  }

  #column(
    { text, daily, totals }: IndicatorToken,
    isTotal: boolean,
    value: number,
  ): readonly number[] {
    if (isTotal && totals.length === 0) {
      const remark = messageTexts.noTotalColumn(formatNumber(value));
      this.remarks.push(messageTexts.line(this.#line, remark));
      return [];
    }
    if (!isTotal && daily.length === 0) {
      this.#problem(messageTexts.onlyTotals(text));
      return [];
    }
    const places = isTotal ? totals : daily;
    if (places.length === 1) return places;
    const names = places.map((at) => this.#indicators[at]?.name ?? "");
    this.#problem(messageTexts.severalColumns(text, names));
    return [];
  }

  #put(owner: Owner, at: number, value: number): void {
    const before = owner.figures[at];
    if (before === undefined) owner.figures[at] = value;
    else if (before !== value) {
      const unit = this.#units[owner.unit] ?? messageTexts.all;
      const column = this.#indicators[at]?.name ?? "";
      const figures = [before, value].map((figure) => formatNumber(figure)) as [string, string];
      this.#problem(messageTexts.twoFigures(unit, column, ...figures));
    }
  }
}
