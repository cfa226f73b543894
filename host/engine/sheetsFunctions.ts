// Functions that Sheets has and Univer lacks or understands differently.
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";
import type { Clock } from "../services/clock";
import { spelt } from "./localeText";
import { isDateFormat, serialOfDate } from "./serial";

class Present extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  readonly #clock: Clock;
  readonly #whole: boolean;

  constructor(name: "NOW" | "TODAY", clock: Clock) {
    super(name);
    this.#clock = clock;
    this.#whole = name === "TODAY";
  }
  override calculate(): BaseValueObject {
    const serial = serialOfDate(new Date(this.#clock.now()));
    return this.#whole
      ? NumberValueObject.create(Math.floor(serial), "dd/mm/yyyy")
      : NumberValueObject.create(serial, "dd/mm/yyyy h:mm:ss");
  }
}

/** Sheets spills arrays only inside ARRAYFORMULA; Univer does anyway, so the word itself has nothing to do. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

interface Mapped {
  mapValue(compute: (one: BaseValueObject) => BaseValueObject): BaseValueObject;
}

/** Applies to a single value, or to each of an array. */
function each(
  value: BaseValueObject,
  compute: (one: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  return value.isArray() ? (value as unknown as Mapped).mapValue(compute) : compute(value);
}

function numberOf(value: BaseValueObject): number | BaseValueObject {
  if (value.isError()) return value;
  if (value.isNull()) return 0;
  const number = value.isNumber() ? value : value.convertToNumberObjectValue();
  return number.isError() ? number : Number(number.getValue());
}

/** CONCATENATE and "&": numbers join a text as the locale spells them. */
class Joined extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  readonly #joins: BaseFunction;

  constructor(joins: BaseFunction) {
    super("CONCATENATE");
    this.#joins = joins;
  }
  override calculate(...values: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return this.#joins.calculate(...values.map((value) => each(value, spelt)));
  }
}

/** VALUE and DATEVALUE read text as it would be read when typed: "2.700" is 2700 in Vietnam. */
class ReadText extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  readonly #dateOnly: boolean;

  constructor(name: "VALUE" | "DATEVALUE") {
    super(name);
    this.#dateOnly = name === "DATEVALUE";
  }
  override calculate(text: BaseValueObject): BaseValueObject {
    return each(text, (one) => {
      if (one.isError()) return one;
      if (one.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
      const read = one.isNumber() || one.isNull() ? one : one.convertToNumberObjectValue();
      if (read.isError()) return read;
      if (!this.#dateOnly) return NumberValueObject.create(Number(read.getValue()));
      if (!isDateFormat(read.getPattern())) return ErrorValueObject.create(ErrorType.VALUE);
      return NumberValueObject.create(Math.floor(Number(read.getValue())));
    });
  }
}

/** CEILING and FLOOR, whose step may be left out in Sheets. */
class Stepped extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;
  readonly #round: (value: number) => number;

  constructor(name: "CEILING" | "FLOOR") {
    super(name);
    this.#round = name === "CEILING" ? Math.ceil : Math.floor;
  }
  override calculate(value: BaseValueObject, step?: BaseValueObject): BaseValueObject {
    return each(value, (one) => {
      const number = numberOf(one);
      const by = step ? numberOf(step) : 1;
      if (typeof number !== "number") return number;
      if (typeof by !== "number") return by;
      if (by === 0) return NumberValueObject.create(0);
      if (number > 0 && by < 0) return ErrorValueObject.create(ErrorType.NUM);
      // 2,1 − 0,1 is two steps of 1, not a hair more.
      const steps = Number((number / by).toPrecision(15));
      return NumberValueObject.create(Number((this.#round(steps) * by).toPrecision(15)));
    });
  }
}

interface Gridded {
  get(row: number, column: number): BaseValueObject | null;
}

/** An array of one cell, as arithmetic on references leaves it, as the value it holds. */
const single = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? ((value as unknown as Gridded).get(0, 0) ?? value) : value;

/** WORKDAY and WORKDAY.INTL: Univer takes a computed number of days, such as "A1+5", for none. */
class WorkDay extends BaseFunction {
  readonly #inner: BaseFunction;

  constructor(inner: BaseFunction) {
    super(inner.name);
    this.#inner = inner;
    this.minParams = inner.minParams;
    this.maxParams = inner.maxParams;
  }
  override calculate(
    start: BaseValueObject,
    days: BaseValueObject,
    ...others: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    return this.#inner.calculate(single(start), single(days), ...others);
  }
}

export function registerSheetsFunctions(functions: IFunctionService, clock: Clock): void {
  const joins = functions.getExecutor("CONCATENATE");
  if (joins) functions.registerExecutors(new Joined(joins));
  for (const name of ["WORKDAY", "WORKDAY.INTL"]) {
    const inner = functions.getExecutor(name);
    if (inner) functions.registerExecutors(new WorkDay(inner));
  }
  functions.registerExecutors(
    new Present("NOW", clock),
    new Present("TODAY", clock),
    new ArrayFormula("ARRAYFORMULA"),
    new ReadText("VALUE"),
    new ReadText("DATEVALUE"),
    new Stepped("CEILING"),
    new Stepped("FLOOR"),
  );
}
