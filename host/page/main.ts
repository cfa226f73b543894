// The trial page: a real spreadsheet with the very bundle that Google Sheets would run.
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "./page.css";
import { make } from "./make";
import { messageOf } from "./messageOf";
import { pageTexts } from "./pageTexts";
import { trialPage } from "./trialPage";

const part = (selector: string): HTMLElement => {
  const node = document.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(selector);
  return node;
};

const loading = make("p", { class: "loading", role: "status" }, pageTexts.loading);
document.body.append(loading);

trialPage({
  bar: part(".bar"),
  work: part(".work"),
  grid: part("#grid"),
  foot: part(".foot"),
}).then(
  () => {
    loading.remove();
    document.documentElement.dataset["ready"] = "true";
  },
  (error: unknown) => {
    loading.textContent = pageTexts.cannotStart(messageOf(error));
  },
);
