import type { HostMenuItem, UiListener } from "../services/hostUi";
import type { Dialogs } from "./dialogs";
import type { Toasts } from "./toasts";

export interface Screen {
  readonly menu: (menu: HostMenuItem) => void;
  readonly dialogs: Dialogs;
  readonly toasts: Toasts;
}

const withTitle = (title: string, prompt: string): string =>
  [title, prompt].filter(Boolean).join("\n\n");

/** Draws what the script shows. Alerts must answer at once, so the browser's own boxes serve for them. */
export function uiListener({ menu, dialogs, toasts }: Screen): UiListener {
  return {
    onMenu: menu,
    onDialog: (dialog) => {
      if (dialog.kind === "sidebar") dialogs.showSidebar(dialog);
      else dialogs.showModal(dialog);
    },
    onToast: ({ message, title }) => {
      toasts.show(message, title);
    },
    onAlert: (title, prompt, buttons) => {
      const text = withTitle(title, prompt);
      if (buttons === "OK") {
        window.alert(text);
        return "OK";
      }
      const isYesNo = buttons.startsWith("YES");
      return window.confirm(text) ? (isYesNo ? "YES" : "OK") : isYesNo ? "NO" : "CANCEL";
    },
    onPrompt: (title, prompt) => {
      const text = window.prompt(withTitle(title, prompt));
      return text === null ? { button: "CANCEL", text: "" } : { button: "OK", text };
    },
  };
}
