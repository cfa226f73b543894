// SpreadsheetApp.RangeList: one call that writes the same thing into many ranges.
import type { Desk } from "./desk";
import { behind } from "./loud";
import { RangeService } from "./rangeService";

export class RangeListService {
  readonly #desk: Desk;
  readonly #ranges: readonly RangeService[];

  constructor(desk: Desk, ranges: readonly RangeService[]) {
    this.#desk = desk;
    this.#ranges = ranges;
  }
  getRanges(): RangeService[] {
    return this.#desk.makers.list(this.#ranges);
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: unknown): this {
    return this.#each((range) => range.setFormula(formula));
  }
  setFormulaR1C1(formula: unknown): this {
    return this.#each((range) => range.setFormulaR1C1(formula));
  }
  setNumberFormat(format: unknown): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setBackground(color: unknown): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontWeight(weight: unknown): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: unknown): this {
    return this.#each((range) => range.setFontStyle(style));
  }
  setFontFamily(family: unknown): this {
    return this.#each((range) => range.setFontFamily(family));
  }
  setFontSize(size: unknown): this {
    return this.#each((range) => range.setFontSize(size));
  }
  setFontColor(color: unknown): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setHorizontalAlignment(alignment: unknown): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: unknown): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: unknown): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  setBorder(...sides: Parameters<RangeService["setBorder"]>): this {
    return this.#each((range) => range.setBorder(...sides));
  }
  clear(): this {
    return this.#each((range) => range.clear());
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  // One call of the list is one call of the script: the ranges behind it are not counted again.
  #each(act: (range: RangeService) => unknown): this {
    for (const range of this.#ranges) act(behind(range, RangeService) ?? range);
    return this;
  }
}
