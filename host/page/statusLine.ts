import { isVietnamTime } from "../boot/bootPage";
import { make } from "./make";
import { pageTexts } from "./pageTexts";

export interface StatusLine {
  /** What is wrong in the cell under the pointer or the cursor; "" when nothing is. */
  readonly tell: (text: string) => void;
}

/** The line under the grid. */
export function statusLine(foot: HTMLElement): StatusLine {
  const cell = make("span", { class: "cell", role: "status", "aria-live": "polite" });
  const zone = make("span", { class: "zone" }, isVietnamTime() ? "" : pageTexts.otherZone);
  foot.replaceChildren(cell, zone, make("span", { class: "trial" }, pageTexts.trial));
  return {
    tell: (text) => {
      cell.textContent = text;
    },
  };
}
