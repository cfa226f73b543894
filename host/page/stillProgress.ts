import type { Univer } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { of } from "rxjs";

/** The host computes formulas itself; Univer's progress bar goes on asking its own, switched-off calculation. */
export function stillProgress(univer: Univer): void {
  const calculation = univer.__getInjector().get(TriggerCalculationController);
  Object.defineProperty(calculation, "progress$", { value: of({ done: 0, count: 0 }) });
}
