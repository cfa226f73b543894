import { dayChecks } from "../messages/checksDays";
import { checkSettings } from "../settings/checkSettings";
import { maskPersonal } from "./maskPersonal";
import type { Check } from "./check";

/** What is wrong on the sheets "Thông tin chiến dịch" and "Ngày nghỉ": phases, windows, dates, words. */
export const settingsChecks: Check = {
  codes: [
    "settings-header",
    "not-a-day",
    "text-day",
    "unknown-word",
    "same-code",
    "open-ended",
    "end-before-start",
    "wrong-days",
    "phases-overlap",
    "days-in-no-phase",
    "same-day",
  ],
  run: ({ settings, holidays }) =>
    checkSettings(settings, holidays).map((finding) => {
      const at = finding.text.search(/(?<=[.;] )(?:[Hh]ãy|Có thể|Mỗi dòng|Các giai đoạn) /);
      const [read, toDo] =
        at < 0 ? [finding.text, ""] : [finding.text.slice(0, at - 1), finding.text.slice(at)];
      const said = dayChecks.settings(maskPersonal(read), maskPersonal(toDo));
      return { ...finding, ...said, text: maskPersonal(finding.text) };
    }),
};
