// Text met where a formula needs a number, and numbers met where it needs text, by the spreadsheet's locale. Univer reads and writes
// both as an American would; its values offer no setting, so the two conversions are replaced.
import { ErrorType, ErrorValueObject, NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
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
  const text = String(this.getValue());
  const { value, pattern } = userEntered(text, speaking.locale, undefined, speaking.year);
  if (typeof value !== "number" || text.startsWith("'")) return ErrorValueObject.create(ErrorType.VALUE);
  return isDateFormat(pattern) ? NumberValueObject.create(value, pattern) : NumberValueObject.create(value);
}

function asText(value: BaseValueObject): BaseValueObject {
  if (!value.isNumber() || value.isArray()) return value;
  const number = Number(value.getValue());
  return Number.isInteger(number) ? value : StringValueObject.create(displayOf(number, "General", speaking.locale));
}

interface Joins {
  concatenateFront(value: BaseValueObject): BaseValueObject;
  concatenateBack(value: BaseValueObject): BaseValueObject;
}

const text = StringValueObject.prototype as unknown as Joins & { convertToNumberObjectValue: () => BaseValueObject };
const number = NumberValueObject.prototype as unknown as Joins;

text.convertToNumberObjectValue = readText as () => BaseValueObject;
for (const join of ["concatenateFront", "concatenateBack"] as const) {
  const joinText = text[join];
  text[join] = function (this: BaseValueObject, other) {
    return joinText.call(this as never, asText(other));
  };
  const joinNumber = number[join];
  number[join] = function (this: BaseValueObject, other) {
    const spelt = asText(this);
    return spelt === this ? joinNumber.call(this as never, asText(other)) : joinText.call(spelt as never, asText(other));
  };
}
