// What the script showed to people: kept for tests and the command line, and told to a page that draws it.
export interface HostMenuItem {
  readonly kind: "item" | "separator" | "menu";
  readonly caption: string;
  /** Global function of the bundle; "" for separators and submenus. */
  readonly handler: string;
  readonly items: HostMenuItem[];
}

export interface HostDialog {
  readonly kind: "modal" | "modeless" | "sidebar";
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface HostToast {
  readonly message: string;
  readonly title: string;
}

export interface HostUi {
  readonly menus: HostMenuItem[];
  readonly dialogs: HostDialog[];
  readonly toasts: HostToast[];
  readonly alerts: {
    readonly title: string;
    readonly prompt: string;
    readonly buttons: string;
    readonly answer: string;
  }[];
}

/** What a page does when the script shows something. Answers of alert and prompt have to be given at once, as window.confirm does. */
export interface UiListener {
  onMenu?(menu: HostMenuItem): void;
  onDialog?(dialog: HostDialog): void;
  onToast?(toast: HostToast): void;
  /** The button pressed: "OK", "CANCEL", "YES", "NO" or "CLOSE". */
  onAlert?(title: string, prompt: string, buttons: string): string;
  onPrompt?(
    title: string,
    prompt: string,
    buttons: string,
  ): { readonly button: string; readonly text: string };
}
