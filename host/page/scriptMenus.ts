import type { HostMenuItem } from "../services/hostUi";
import type { MenuEntry } from "./menuBar";

/** A menu of the bundle as the menu bar draws it; `run` gets the name of the function to call. */
export function scriptMenus(
  menus: readonly HostMenuItem[],
  run: (handler: string) => void,
): readonly MenuEntry[] {
  return menus.map((menu): MenuEntry => {
    if (menu.kind === "separator") return { kind: "separator" };
    if (menu.kind === "menu") {
      return { kind: "menu", text: menu.caption, entries: scriptMenus(menu.items, run) };
    }
    return {
      kind: "item",
      text: menu.caption,
      run: () => {
        run(menu.handler);
      },
    };
  });
}
