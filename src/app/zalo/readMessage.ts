import type { Day } from "../../domain/day";
import { messageTexts } from "../messages/pasteMessage";
import type { ArchivedIndicator } from "../reports/archive";
import { cleanText } from "../text/cleanText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { indicatorWords } from "./indicatorWords";
import { MessageBook, type Owner } from "./messageBook";
import { messageLine } from "./messageLine";
import { messageTokens } from "./messageTokens";
import type { ShortDay } from "./shortDay";
import { unitMatcher } from "./unitMatcher";

/** What a message is read for: the office's own units and columns. */
export interface MessageFrame {
  readonly units: readonly string[];
  readonly indicators: readonly ArchivedIndicator[];
  /** Days without a year are days of the campaign. */
  readonly campaign: Parameters<ShortDay>[1];
}

/** What one unit reports. */
export interface MessageEntry {
  /** Place among the units. */
  readonly unit: number;
  /** Where it is named first, from 1. */
  readonly line: number;
  /** By indicator; undefined was not said. */
  readonly figures: readonly (number | undefined)[];
  /** When the report came in, where the message says so. */
  readonly minute: number | undefined;
}

export interface MessageReading {
  readonly entries: readonly MessageEntry[];
  readonly day: Day | undefined;
  /** Whole sentences on what cannot be read; nothing is filled in then. */
  readonly problems: readonly string[];
  /** Whole sentences on what a person should know. */
  readonly remarks: readonly string[];
  /** Words without meaning here, by line. */
  readonly unknown: readonly { readonly line: number; readonly text: string }[];
}

const LONGEST_LINE = 2000;

/**
 * Reads a message as units send it ("Thôn Nà Lốc: hs 5, kh 3"), several lines and several units. What cannot be told is a
 * problem or left as unknown words, never guessed; digits of telephone and identity numbers are not even kept.
 */
export function readMessage(lines: readonly string[], frame: MessageFrame): MessageReading {
  const { units, indicators, campaign } = frame;
  const tokensOf = messageTokens(unitMatcher(units), indicatorWords(indicators));
  const book = new MessageBook(units, indicators);
  lines.forEach((line, index) => {
    const tokens = tokensOf(cleanText(line, LONGEST_LINE));
    book.add(messageLine(tokens, campaign), index + 1);
  });
  const { entries, days, problems, remarks, unknown, total } = book;
  const [first] = days;
  const second = days.find(({ day }) => day !== first?.day);
  const twoDays =
    first && second
      ? [
          messageTexts.line(
            second.line,
            messageTexts.twoDays(formatDay(first.day), formatDay(second.day)),
          ),
        ]
      : [];
  return {
    entries: entries.map(({ unit, line, figures, minute }) => ({ unit, line, figures, minute })),
    day: first?.day,
    problems: [...problems, ...twoDays],
    remarks: [...remarks, ...ownTotals(total, entries, indicators)],
    unknown,
  };
}

/** The message's own sums against its units. */
const ownTotals = (
  total: Owner | undefined,
  entries: readonly Owner[],
  indicators: readonly ArchivedIndicator[],
): readonly string[] =>
  (total?.figures ?? []).flatMap((told, index) => {
    const sum = entries.reduce((all, { figures }) => all + (figures[index] ?? 0), 0);
    if (told === undefined || told === sum) return [];
    const name = indicators[index]?.name ?? "";
    const text = messageTexts.ownTotal(name, formatNumber(told), formatNumber(sum));
    return [messageTexts.line(total?.line ?? 0, text)];
  });
