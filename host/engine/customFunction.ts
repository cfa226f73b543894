// A function of the bundle as a spreadsheet function, with Apps Script's conventions for arguments and results.
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Realm } from "../realm/realm";
import { isDateFormat, serialOfDate } from "./serial";

type Argument = BaseValueObject | BaseReferenceObject;

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

function toScript(value: Nullable<BaseValueObject>, realm: Realm): unknown {
  if (!value || value.isNull()) return "";
  const plain = value.getValue();
  if (typeof plain === "number" && isDateFormat(value.getPattern())) return realm.date(plain);
  return plain;
}

function fromScript(value: unknown): BaseValueObject {
  if (value === "" || value === undefined || value === null) return NullValueObject.create();
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create("#NUM!" as never);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(serialOfDate(value), "dd/mm/yyyy");
  return StringValueObject.create(typeof value === "string" ? value : JSON.stringify(value));
}

/** One cell arrives as a scalar, a range as rows, something left out as undefined. */
function argument(given: Argument | undefined, realm: Realm): unknown {
  if (given === undefined) return undefined;
  let value = given;
  if (value.isReferenceObject()) value = (value as BaseReferenceObject).toArrayValueObject();
  if (!value.isArray()) return toScript(value as BaseValueObject, realm);
  const array = value as ArrayValueObject;
  const rows = array.getRowCount();
  const columns = array.getColumnCount();
  if (rows === 1 && columns === 1) return toScript(array.get(0, 0), realm);
  return realm.grid(rows, columns, (row, column) => toScript(array.get(row, column), realm));
}

function result(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return fromScript(value);
  const rows = value.map((line: unknown): unknown[] =>
    Array.isArray(line) ? (line as unknown[]) : [line],
  );
  const columns = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (columns === 0) return NullValueObject.create();
  return ArrayValueObject.create({
    calculateValueList: rows.map((line) =>
      Array.from({ length: columns }, (_, i) => fromScript(line[i])),
    ),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export class CustomFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  override needsReferenceObject = true;
  readonly #realm: Realm;
  readonly #failed: (message: string) => void;

  constructor(name: string, realm: Realm, failed: (message: string) => void) {
    super(name);
    this.#realm = realm;
    this.#failed = failed;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      const values = given.map((value) => argument(value, this.#realm));
      return result(this.#realm.call(String(this.name), values));
    } catch (error) {
      this.#failed(messageOf(error));
      return ErrorValueObject.create("#ERROR!" as never);
    }
  }
}

/** Errors come from another realm, so `instanceof Error` says nothing. */
function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}
