import type { ActionState } from "../app/protocol";
import { element } from "./element";
import { texts } from "./texts";

export interface Button {
  readonly text: string;
  /** `undefined` submits the form. */
  readonly run?: () => void;
  readonly isMain?: boolean;
}

export interface FrameListener {
  submit(): void;
  close(): void;
}

/** The page around every step: what the action is, warnings, the step itself, buttons, and what is going on. */
export interface FrameView {
  introduce(action: ActionState): void;
  show(content: HTMLElement, buttons: readonly Button[]): void;
  /** Tells, above the step, why it cannot go on; moves there. */
  warn(title: string, messages: readonly string[]): void;
  say(text: string): void;
  lock(text: string, mayClose: boolean): void;
  unlock(): void;
}

const isListOrLine = (target: EventTarget | null): boolean => target instanceof HTMLSelectElement;

/** Builds the page in `root`. */
export function frameView(root: HTMLElement, listener: FrameListener): FrameView {
  const heading = element("h1", { class: "hidden" });
  const summary = element("p", { class: "summary" });
  const warning = element("div", { class: "warning", role: "alert", tabindex: "-1" });
  const step = element("div", { class: "content" });
  const status = element("p", { class: "status", role: "status", "aria-live": "polite" });
  const buttons = element("div", { class: "buttons" });
  const body = element("main", {}, heading, summary, warning, step);
  const form = element(
    "form",
    { novalidate: true, autocomplete: "off" },
    body,
    element("footer", {}, status, buttons),
  );
  let mayClose = true;
  const close = (): void => {
    if (mayClose) listener.close();
  };

  const draw = ({ text, run, isMain }: Button): HTMLButtonElement => {
    const button = element(
      "button",
      { type: run ? "button" : "submit", class: (isMain ?? !run) && "main" },
      text,
    );
    if (run) button.addEventListener("click", run);
    return button;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    listener.submit();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "Enter" && isListOrLine(event.target)) {
      event.preventDefault();
      listener.submit();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !form.contains(event.target as Node)) close();
  });
  root.replaceChildren(form);

  return {
    introduce: (action) => {
      heading.textContent = action.path;
      summary.textContent = action.summary;
    },
    show: (content, shown) => {
      warning.replaceChildren();
      step.replaceChildren(content);
      buttons.replaceChildren(...[...shown, { text: texts.close, run: close }].map(draw));
      body.scrollTop = 0;
    },
    warn: (title, messages) => {
      warning.replaceChildren(
        element("h2", {}, title),
        ...messages.map((message) => element("p", {}, message)),
      );
      warning.focus();
    },
    say: (text) => {
      status.textContent = text;
    },
    lock: (text, canClose) => {
      mayClose = canClose;
      status.textContent = text;
      body.inert = true;
      form.setAttribute("aria-busy", "true");
      for (const button of buttons.querySelectorAll("button")) {
        button.disabled = !(canClose && button === buttons.lastElementChild);
      }
    },
    unlock: () => {
      mayClose = true;
      status.textContent = "";
      body.inert = false;
      form.removeAttribute("aria-busy");
      for (const button of buttons.querySelectorAll("button")) button.disabled = false;
    },
  };
}
