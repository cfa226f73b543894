/** One item of the menu: the action's id, its menu and its own words. */
type MenuItem = readonly [id: string, menu: string, item: string];

/**
 * Builds the menu and does nothing else: Google runs this with few permissions.
 *
 * @param items - Written into the stub from the catalogue, so that cells need not load it.
 */
export function onOpen(items: readonly MenuItem[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu("Chiến dịch 06");
  for (const title of new Set(items.map(([, group]) => group))) {
    const submenu = ui.createMenu(title);
    for (const [id, group, item] of items) {
      if (group === title) submenu.addItem(item, `menu_${id}`);
    }
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}
