// A menu bar as people know it: mouse, or arrow keys, Enter, Escape and first letters.
import { make } from "./make";

export type MenuEntry =
  | { readonly kind: "item"; readonly text: string; readonly run: () => void }
  | { readonly kind: "menu"; readonly text: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: "separator" };

export interface MenuBar {
  readonly node: HTMLElement;
  readonly show: (entries: readonly MenuEntry[]) => void;
}

const TOP = ":scope > li > [role=menuitem]";

const itemsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(TOP)];
const listOf = (item: Element): Element | null => item.closest("ul");
const submenuOf = (item: Element): HTMLElement | null =>
  item.parentElement?.querySelector<HTMLElement>(":scope > ul") ?? null;

function close(list: ParentNode): void {
  for (const item of list.querySelectorAll("[aria-expanded=true]")) {
    item.setAttribute("aria-expanded", "false");
  }
}

function open(item: Element): HTMLElement | null {
  const list = listOf(item);
  if (list) close(list);
  const submenu = submenuOf(item);
  if (submenu) item.setAttribute("aria-expanded", "true");
  return submenu;
}

function step(item: HTMLElement, by: number): void {
  const items = itemsOf(listOf(item) ?? item);
  const next = items[(items.indexOf(item) + by + items.length) % items.length];
  if (
    listOf(item)?.getAttribute("role") === "menubar" &&
    listOf(item)?.querySelector("[aria-expanded=true]")
  ) {
    if (next) open(next);
  }
  next?.focus();
}

function enter(item: HTMLElement, last = false): void {
  const submenu = open(item);
  if (submenu)
    itemsOf(submenu)
      .at(last ? -1 : 0)
      ?.focus();
}

function leave(item: HTMLElement): HTMLElement | null {
  const parent = listOf(item)?.parentElement?.querySelector<HTMLElement>(
    ":scope > [role=menuitem]",
  );
  if (!parent) return null;
  parent.setAttribute("aria-expanded", "false");
  parent.focus();
  return parent;
}

function jump(item: HTMLElement, letter: string): void {
  const items = itemsOf(listOf(item) ?? item);
  const at = items.indexOf(item);
  const found = [...items.slice(at + 1), ...items.slice(0, at + 1)].find((one) =>
    one.textContent.toLocaleLowerCase("vi").startsWith(letter.toLocaleLowerCase("vi")),
  );
  found?.focus();
}

/** Keys inside a drop-down; the bar itself lies flat, so its arrows are turned. */
const MENU_KEYS: Readonly<Record<string, (item: HTMLElement) => void>> = {
  ArrowDown: (item) => {
    step(item, 1);
  },
  ArrowUp: (item) => {
    step(item, -1);
  },
  ArrowRight: (item) => {
    if (submenuOf(item)) enter(item);
  },
  ArrowLeft: leave,
  Escape: leave,
  Home: (item) => itemsOf(listOf(item) ?? item)[0]?.focus(),
  End: (item) =>
    itemsOf(listOf(item) ?? item)
      .at(-1)
      ?.focus(),
};

const BAR_KEYS: typeof MENU_KEYS = {
  ArrowRight: MENU_KEYS["ArrowDown"] as (item: HTMLElement) => void,
  ArrowLeft: MENU_KEYS["ArrowUp"] as (item: HTMLElement) => void,
  ArrowDown: (item) => {
    enter(item);
  },
  ArrowUp: (item) => {
    enter(item, true);
  },
  Escape: (item) => {
    close(listOf(item) ?? item);
  },
};

function onKey(event: KeyboardEvent): void {
  const item = (event.target as Element).closest<HTMLElement>("[role=menuitem]");
  if (!item) return;
  const isOnBar = listOf(item)?.getAttribute("role") === "menubar";
  const action = (isOnBar ? BAR_KEYS : MENU_KEYS)[event.key];
  if (action) action(item);
  else if (event.key === "Enter" || event.key === " ") {
    if (submenuOf(item)) enter(item);
    else item.click();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    jump(item, event.key);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Builds a menu bar; `label` names it for screen readers. */
export function menuBar(label: string): MenuBar {
  const node = make("ul", { role: "menubar", "aria-label": label, class: "menubar" });

  const draw = (entry: MenuEntry, isTop: boolean): HTMLElement => {
    if (entry.kind === "separator") return make("li", { role: "separator" });
    const item = make(
      "button",
      { type: "button", role: "menuitem", tabindex: isTop ? "0" : "-1" },
      entry.text,
    );
    const line = make("li", { role: "none" }, item);
    if (entry.kind === "item") {
      item.addEventListener("click", () => {
        close(node);
        item.blur();
        entry.run();
      });
      item.addEventListener("pointerenter", () => {
        const list = listOf(item);
        if (list && !isTop) close(list);
      });
      return line;
    }
    item.setAttribute("aria-haspopup", "menu");
    item.setAttribute("aria-expanded", "false");
    item.addEventListener("click", () => {
      const isOpen = item.getAttribute("aria-expanded") === "true";
      if (isOpen && isTop) close(node);
      else open(item);
    });
    item.addEventListener("pointerenter", () => {
      if (!isTop || node.querySelector("[aria-expanded=true]")) open(item);
    });
    line.append(
      make(
        "ul",
        { role: "menu", "aria-label": entry.text },
        ...entry.entries.map((one) => draw(one, false)),
      ),
    );
    return line;
  };

  node.addEventListener("keydown", onKey);
  document.addEventListener("pointerdown", (event) => {
    if (!node.contains(event.target as Node)) close(node);
  });
  node.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== null && !node.contains(event.relatedTarget as Node)) close(node);
  });
  return {
    node,
    show: (entries) => {
      node.replaceChildren(...entries.map((entry) => draw(entry, true)));
    },
  };
}
