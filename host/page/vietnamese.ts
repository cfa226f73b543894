// Univer's Vietnamese, with what its 0.25.1 packs left in English.
import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import conditionalFormatting from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import core from "@univerjs/preset-sheets-core/locales/vi-VN";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import filter from "@univerjs/preset-sheets-filter/locales/vi-VN";
import note from "@univerjs/preset-sheets-note/locales/vi-VN";
import sort from "@univerjs/preset-sheets-sort/locales/vi-VN";

const help = (text: string): { readonly description: string; readonly abstract: string } => ({
  description: text,
  abstract: text,
});

const left = {
  "sheets-numfmt-ui": {
    customFormat: "Định dạng tuỳ chỉnh",
    customFormatDes: "Tạo định dạng số riêng từ một định dạng có sẵn.",
  },
  "sheets-ui": { shortcut: { "sheet-view": "Xem trang tính", "sheet-edit": "Sửa trang tính" } },
  "sheets-conditional-formatting-ui": { errorMessage: { rangeError: "Vùng chọn không hợp lệ" } },
  "sheets-formula": {
    functionList: {
      AND: help("Trả về TRUE khi mọi điều kiện đều đúng."),
      LET: help("Đặt tên cho kết quả trung gian để dùng lại trong công thức."),
      ISOMITTED: help("Cho biết một tham số của LAMBDA có bị bỏ trống không."),
      ARABIC: help("Đổi số La Mã thành số thường."),
    },
  },
};

const isPack = (value: unknown): value is ILanguagePack =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Replaces single texts; Univer's own merge would drop the neighbours of each. */
function patched(texts: ILanguagePack, patches: ILanguagePack): ILanguagePack {
  const whole = { ...texts };
  for (const [name, patch] of Object.entries(patches)) {
    const old = texts[name];
    whole[name] = isPack(old) && isPack(patch) ? patched(old, patch) : patch;
  }
  return whole;
}

/** All texts of Univer, in Vietnamese. */
export const vietnamese = patched(
  mergeLocales(core, conditionalFormatting, dataValidation, filter, note, sort),
  left,
);
