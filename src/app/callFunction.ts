import { DomainError } from "../domain/domainError";
import { ArgumentError } from "./functions/argumentError";
import { functions } from "./functions/index";
import type { Answers } from "./functions/reader";
import { domainSentence } from "./messages/domainSentence";

const sentenceOf = (error: unknown): string => {
  if (error instanceof ArgumentError) return error.message;
  if (error instanceof DomainError) return domainSentence(error.problem);
  return "Hàm gặp lỗi ngoài dự kiến. Xin báo lại cho người quản lý bảng tính.";
};

/**
 * Runs a custom function with the arguments that Sheets hands over.
 *
 * @throws Error whose message is the sentence that the cell shows.
 */
export function callFunction(name: string, args: readonly unknown[]): Answers {
  const called = functions.find((candidate) => candidate.name === name);
  if (!called) throw new Error(`Tiện ích không có hàm ${name}.`);
  try {
    return called.call(args);
  } catch (error) {
    throw Object.assign(new Error(sentenceOf(error)), { cause: error });
  }
}
