// What a formula came to, as plain values.
import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverServices } from "./univerServices";

export interface Result {
  /** null: blank. Errors are their text. */
  readonly value: string | number | boolean | null;
  /** Number format that comes with the result, such as a date's. */
  readonly pattern?: string;
}

type Variant = ReturnType<UniverServices["interpreter"]["execute"]>;

function resultOf(value: Nullable<BaseValueObject>): Result {
  if (!value || value.isNull()) return { value: null };
  if (value.isError()) {
    const text = String(value.getValue());
    return { value: text === "#SPILL!" ? "#REF!" : text };
  }
  const plain = value.getValue();
  if (typeof plain === "bigint") return { value: Number(plain) };
  const pattern = value.getPattern();
  return pattern === "" ? { value: plain } : { value: plain, pattern };
}

export function resultGrid(variant: Variant): Result[][] {
  let value = variant;
  if (value.isReferenceObject()) value = (value as BaseReferenceObject).toArrayValueObject(false);
  const plain = value as BaseValueObject;
  if (!plain.isArray()) return [[resultOf(plain)]];
  const array = plain as BaseValueObject & { getArrayValue(): Nullable<BaseValueObject>[][] };
  const grid = array.getArrayValue().map((line) => Array.from(line, (cell) => resultOf(cell)));
  return grid.length === 0 || grid[0]?.length === 0 ? [[{ value: null }]] : grid;
}
