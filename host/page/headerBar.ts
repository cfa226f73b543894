import { make } from "./make";
import { menuBar, type MenuEntry } from "./menuBar";
import { exampleTitles, pageTexts } from "./pageTexts";

export interface HeaderListener {
  openFile(file: File): void;
  openExample(name: string): void;
  download(): void;
}

export interface HeaderBar {
  readonly showMenus: (menus: readonly MenuEntry[]) => void;
  readonly showExamples: (names: readonly string[]) => void;
  readonly showName: (name: string) => void;
}

/** The bar above the grid: the product's own menus, and the files. */
export function headerBar(bar: HTMLElement, listener: HeaderListener): HeaderBar {
  const menus = menuBar(pageTexts.menuBar);
  menus.node.classList.add("lead");
  const examples = menuBar(pageTexts.examples);
  examples.node.classList.add("end");
  const name = make("span", { class: "filename" });
  const picker = make("input", {
    type: "file",
    accept: ".xlsx",
    hidden: "",
    "aria-label": pageTexts.openHint,
  });
  const open = make(
    "button",
    { type: "button", class: "command", title: pageTexts.openHint },
    pageTexts.open,
  );
  const download = make(
    "button",
    { type: "button", class: "command", title: pageTexts.downloadHint },
    pageTexts.download,
  );
  open.addEventListener("click", () => {
    picker.click();
  });
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // Emptied so that the same file can be opened again.
    picker.value = "";
    if (file) listener.openFile(file);
  });
  download.addEventListener("click", () => {
    listener.download();
  });
  bar.replaceChildren(
    make("span", { class: "mark", "aria-hidden": "true" }, "06"),
    menus.node,
    name,
    examples.node,
    open,
    picker,
    download,
  );
  return {
    showMenus: menus.show,
    showExamples: (names) => {
      const entries = names.map((example): MenuEntry => ({
        kind: "item",
        text: exampleTitles[example] ?? example,
        run: () => {
          listener.openExample(example);
        },
      }));
      examples.show([{ kind: "menu", text: pageTexts.examples, entries }]);
    },
    showName: (text) => {
      name.textContent = text;
      name.title = text;
    },
  };
}
