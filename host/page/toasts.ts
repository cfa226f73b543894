import { make } from "./make";
import { pageTexts } from "./pageTexts";

export interface Toasts {
  /** Negative seconds stay until closed, as on Google. */
  show(message: string, title?: string, seconds?: number): void;
}

/** Short messages in the corner. */
export function toasts(): Toasts {
  const region = make("div", { class: "toasts", role: "status", "aria-live": "polite" });
  document.body.append(region);
  return {
    show: (message, title = "", seconds = 5) => {
      const close = make(
        "button",
        { type: "button", class: "x", "aria-label": pageTexts.close },
        "×",
      );
      const toast = make(
        "div",
        { class: "toast" },
        make("div", {}, make("strong", {}, title), make("p", {}, message)),
        close,
      );
      close.addEventListener("click", () => {
        toast.remove();
      });
      region.append(toast);
      if (seconds >= 0)
        setTimeout(
          () => {
            toast.remove();
          },
          Math.max(seconds, 1) * 1000,
        );
    },
  };
}
