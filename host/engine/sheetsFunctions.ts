// Functions that Sheets has and Univer lacks or understands differently.
import { BaseFunction, NumberValueObject, type BaseValueObject, type IFunctionService } from "@univerjs/engine-formula";
import type { Clock } from "../services/clock";
import { serialOfDate } from "./serial";

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

export function registerSheetsFunctions(functions: IFunctionService, clock: Clock): void {
  functions.registerExecutors(new Present("NOW", clock), new Present("TODAY", clock), new ArrayFormula("ARRAYFORMULA"));
}
