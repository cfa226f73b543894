// SpreadsheetApp.DataValidation, kept as a rule of Univer's plug-in.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { ClearRangeDataValidationCommand } from "@univerjs/sheets-data-validation";
import type { Box } from "../engine/a1";
import { fail, type Desk } from "./desk";
import { behind, loud } from "./loud";

interface Condition {
  readonly type: DataValidationType;
  readonly operator?: DataValidationOperator;
  readonly formula1?: string;
}

interface Rule extends Condition {
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export class DataValidationService {
  readonly #rule: Rule;
  constructor(rule: Rule) {
    this.#rule = rule;
  }
  static ruleOf(validation: DataValidationService): Rule {
    return validation.#rule;
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.#rule.helpText === "" ? null : this.#rule.helpText;
  }
}

export class DataValidationBuilderService {
  readonly #desk: Desk;
  #condition: Condition | undefined;
  #allowInvalid = true;
  #helpText = "";
  constructor(desk: Desk) {
    this.#desk = desk;
  }
  requireCheckbox(): this {
    this.#condition = { type: DataValidationType.CHECKBOX };
    return this;
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    const operator = DataValidationOperator.GREATER_THAN_OR_EQUAL;
    this.#condition = { type: DataValidationType.DECIMAL, operator, formula1: String(number) };
    return this;
  }
  requireDate(): this {
    const operator = DataValidationOperator.GREATER_THAN_OR_EQUAL;
    this.#condition = { type: DataValidationType.DATE, operator, formula1: "0" };
    return this;
  }
  requireValueInList(values: readonly string[]): this {
    if (values.some((value) => value.includes(","))) {
      return fail(this.#desk, "Máy chủ thử: danh sách chọn chưa nhận dấu phẩy trong một mục");
    }
    this.#condition = { type: DataValidationType.LIST, formula1: values.join(",") };
    return this;
  }
  setAllowInvalid(allow: boolean): this {
    this.#allowInvalid = allow;
    return this;
  }
  setHelpText(text: string): this {
    this.#helpText = text;
    return this;
  }
  build(): DataValidationService {
    if (this.#condition === undefined) {
      return fail(this.#desk, "The data validation rule has no criteria.");
    }
    const rule = {
      ...this.#condition,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    };
    return loud(this.#desk, "DataValidation", new DataValidationService(rule));
  }
}

/** Gives cells a rule in place of what they had; null leaves them without one. */
export function setDataValidation(desk: Desk, sheetId: string, box: Box, given: unknown): void {
  const { commands, unitId } = desk.services;
  const range = {
    startRow: box.row,
    endRow: box.row + box.rows - 1,
    startColumn: box.column,
    endColumn: box.column + box.columns - 1,
  };
  const place = { unitId, subUnitId: sheetId };
  commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, { ...place, ranges: [range] });
  if (given === null) return;
  const validation = behind(given, DataValidationService);
  if (!validation) {
    fail(
      desk,
      "The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  }
  const { allowInvalid, helpText, ...condition } = DataValidationService.ruleOf(validation);
  const rule = {
    uid: `dv-${sheetId}-${Object.values(range).join("-")}`,
    ranges: [range],
    allowBlank: true,
    ...condition,
    showErrorMessage: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(helpText !== "" && { error: helpText, prompt: helpText, showInputMessage: true }),
  };
  commands.syncExecuteCommand(AddDataValidationMutation.id, { ...place, rule });
}
