import { actionTexts } from "../app/messages/actions";

/** Builds the menu from the catalogue of actions, and does nothing else: Google runs this with few permissions. */
export function onOpen(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu("Chiến dịch 06");
  const paths = Object.entries(actionTexts).map(([id, { menu: path }]) => ({ id, path }));
  for (const title of new Set(paths.map(({ path }) => path[0]))) {
    const submenu = ui.createMenu(title);
    for (const { id, path } of paths) {
      if (path[0] === title) submenu.addItem(path[1], `menu_${id}`);
    }
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}
