// Text met where a formula needs a number, and numbers met where it needs text, by the spreadsheet's locale. Univer reads and writes
// both as an American would and offers no setting, so these conversions are replaced.
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { displayOf } from "./display";
import { isDateFormat } from "./serial";
import { userEntered } from "./userEntered";

const speaking = { locale: "vi_VN", year: 2023 };

/** The locale of the workbook whose formulas are computed next. */
export function speakLocale(locale: string, year: number): void {
  speaking.locale = locale;
  speaking.year = year;
}

function readText(this: StringValueObject): BaseValueObject {
  const text = this.getValue();
  const { value, pattern } = userEntered(text, speaking.locale, undefined, speaking.year);
  if (typeof value !== "number" || text.startsWith("'"))
    return ErrorValueObject.create(ErrorType.VALUE);
  return isDateFormat(pattern)
    ? NumberValueObject.create(value, pattern)
    : NumberValueObject.create(value);
}

/** A number as it is spelt inside a text: 1,5 in Vietnam. */
export function spelt(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber()) return value;
  const number = Number(value.getValue());
  return Number.isInteger(number)
    ? value
    : StringValueObject.create(displayOf(number, "General", speaking.locale));
}

const strings = StringValueObject.prototype as unknown as {
  convertToNumberObjectValue: () => BaseValueObject;
};
strings.convertToNumberObjectValue = readText;

// Univer takes the literal "12/6/2023" for a date (and an American one); in Sheets what stands in quotes is text.
const factory = ValueObjectFactory as { create: (typeof ValueObjectFactory)["create"] };
const createValue = factory.create.bind(ValueObjectFactory);
factory.create = (raw, ignorePattern) => {
  const quoted = typeof raw === "string" ? /^\s*"([\s\S]*)"\s*$/.exec(raw) : null;
  if (!quoted) return createValue(raw, ignorePattern);
  return StringValueObject.create((quoted[1] ?? "").replace(/""/g, '"'));
};
