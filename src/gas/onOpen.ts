import { actions } from "../app/actions/index";
import { textsOf } from "../app/respond/textsOf";

/** Builds the menu from the list of actions, and does nothing else: Google runs this with few permissions. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu("Chiến dịch 06");
  const paths = actions.map(({ id }) => ({ id, path: textsOf(id).menu }));
  for (const title of new Set(paths.map(({ path }) => path[0]))) {
    const submenu = ui.createMenu(title);
    for (const { id, path } of paths) {
      if (path[0] === title) submenu.addItem(path[1], `menu_${id}`);
    }
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}
