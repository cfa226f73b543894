// SpreadsheetApp.getUi(): menus, dialogs, alerts.
import { fail, type Desk } from "./desk";
import { HtmlOutput } from "./htmlService";
import type { HostDialog, HostMenuItem } from "./hostUi";
import { behind, loud } from "./loud";

export class MenuService {
  readonly #desk: Desk;
  readonly #caption: string;
  readonly #items: HostMenuItem[] = [];

  constructor(desk: Desk, caption: string) {
    this.#desk = desk;
    this.#caption = caption;
  }
  addItem(caption: string, functionName: string): this {
    this.#items.push({ kind: "item", caption, handler: functionName, items: [] });
    return this;
  }
  addSeparator(): this {
    this.#items.push({ kind: "separator", caption: "", handler: "", items: [] });
    return this;
  }
  addSubMenu(menu: unknown): this {
    const target = behind(menu, MenuService);
    if (!target)
      return fail(
        this.#desk,
        "The parameters don't match the method signature for Ui.Menu.addSubMenu.",
      );
    this.#items.push(target.#tree());
    return this;
  }
  addToUi(): void {
    const tree = this.#tree();
    const { menus } = this.#desk.ui;
    // A menu made again takes the place of the old one, as after reloading the sheet.
    const index = menus.findIndex((menu) => menu.caption === this.#caption);
    if (index < 0) menus.push(tree);
    else menus[index] = tree;
    this.#desk.listener?.onMenu?.(tree);
  }
  #tree(): HostMenuItem {
    return { kind: "menu", caption: this.#caption, handler: "", items: this.#items };
  }
}

class PromptResponse {
  readonly #button: string;
  readonly #text: string;
  constructor(button: string, text: string) {
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): string {
    return this.#button;
  }
  getResponseText(): string {
    return this.#text;
  }
}

const BUTTON_SETS = {
  OK: "OK",
  OK_CANCEL: "OK_CANCEL",
  YES_NO: "YES_NO",
  YES_NO_CANCEL: "YES_NO_CANCEL",
} as const;
const BUTTONS = { CLOSE: "CLOSE", OK: "OK", CANCEL: "CANCEL", YES: "YES", NO: "NO" } as const;

export class UiService {
  readonly #desk: Desk;
  readonly ButtonSet = BUTTON_SETS;
  readonly Button = BUTTONS;

  constructor(desk: Desk) {
    this.#desk = desk;
  }
  createMenu(caption: string): MenuService {
    return loud(this.#desk, "Menu", new MenuService(this.#desk, caption));
  }
  createAddonMenu(): MenuService {
    return this.createMenu("Tiện ích");
  }
  alert(...args: unknown[]): string {
    const [title, prompt, buttons] = sayings(args);
    const answer =
      this.#desk.listener?.onAlert?.(title, prompt, buttons) ??
      (buttons.startsWith("YES") ? "YES" : "OK");
    this.#desk.ui.alerts.push({ title, prompt, buttons, answer });
    return answer;
  }
  prompt(...args: unknown[]): PromptResponse {
    const [title, prompt, buttons] = sayings(args);
    const answer = this.#desk.listener?.onPrompt?.(title, prompt, buttons) ?? {
      button: "CANCEL",
      text: "",
    };
    this.#desk.ui.alerts.push({ title, prompt, buttons, answer: answer.button });
    return loud(this.#desk, "PromptResponse", new PromptResponse(answer.button, answer.text));
  }
  showModalDialog(html: unknown, title: string): void {
    this.#show("modal", html, title);
  }
  showModelessDialog(html: unknown, title: string): void {
    this.#show("modeless", html, title);
  }
  showSidebar(html: unknown): void {
    this.#show("sidebar", html, undefined);
  }
  #show(kind: HostDialog["kind"], html: unknown, title: string | undefined): void {
    const output = behind(html, HtmlOutput);
    if (!output)
      return fail(
        this.#desk,
        `The parameters don't match the method signature for Ui.${kind === "sidebar" ? "showSidebar" : "showModalDialog"}.`,
      );
    const dialog: HostDialog = {
      kind,
      title: title ?? output.getTitle(),
      html: output.getContent(),
      width: kind === "sidebar" ? 300 : output.getWidth(),
      height: output.getHeight(),
    };
    this.#desk.ui.dialogs.push(dialog);
    this.#desk.listener?.onDialog?.(dialog);
  }
}

/** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
function sayings(args: readonly unknown[]): [string, string, string] {
  const texts = args.map(String);
  if (texts.length >= 3) return [texts[0] ?? "", texts[1] ?? "", texts[2] ?? "OK"];
  const second = texts[1];
  if (second !== undefined && !(second in BUTTON_SETS)) return [texts[0] ?? "", second, "OK"];
  return ["", texts[0] ?? "", second ?? "OK"];
}
