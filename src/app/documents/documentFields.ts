import type { Day } from "../../domain/day";
import { dayField } from "../fields/dayField";
import type { Field, FieldContext } from "../fields/field";
import { linesField } from "../fields/linesField";
import { optionalField } from "../fields/optionalField";
import { textField } from "../fields/textField";
import { documentPresets, type DocumentPresets } from "../settings/documentPresets";
import type { DocumentFacts } from "./documentFacts";
import { linesIn } from "./linesIn";

/** Shown above the rest, although it may be left blank: a document is not finished without it. */
const upFront = <T>(field: Field<T>): Field<T> => ({ ...field, optional: false });

const preset =
  (name: keyof DocumentPresets) =>
  ({ workbook }: FieldContext): string =>
    documentPresets(workbook)[name];

const presetLines = (name: keyof DocumentPresets) => (context: FieldContext) =>
  linesIn(preset(name)(context));

const noDay = (): Field<Day | undefined> => optionalField(dayField());

/**
 * What every document asks for.
 *
 * @param number - What its number is where nobody typed one.
 */
export function documentFields(number: (context: FieldContext) => string) {
  return {
    coQuanChuQuan: textField(preset("superior")),
    coQuan: upFront(textField(preset("issuer"))),
    so: upFront(textField(number)),
    diaDanh: upFront(textField(preset("place"))),
    ngayKy: upFront(noDay()),
    chucVu: upFront(linesField(presetLines("capacity"))),
    nguoiKy: upFront(textField(preset("signer"))),
    nguoiLap: textField(preset("preparer")),
    kinhGui: linesField(),
    noiNhan: linesField(presetLines("recipients")),
  };
}

export interface DocumentValues {
  readonly coQuanChuQuan: string;
  readonly coQuan: string;
  readonly so: string;
  readonly diaDanh: string;
  readonly ngayKy: Day | undefined;
  readonly chucVu: readonly string[];
  readonly nguoiKy: string;
  readonly nguoiLap: string;
  readonly kinhGui: readonly string[];
  readonly noiNhan: readonly string[];
}

/** The same in the words of documents. */
export function factsOf(values: DocumentValues): DocumentFacts {
  return {
    superior: values.coQuanChuQuan,
    issuer: values.coQuan,
    number: values.so,
    place: values.diaDanh,
    signedOn: values.ngayKy,
    capacity: values.chucVu.flatMap(linesIn),
    signer: values.nguoiKy,
    preparer: values.nguoiLap,
    addressees: values.kinhGui.flatMap(linesIn),
    recipients: values.noiNhan.flatMap(linesIn),
  };
}
