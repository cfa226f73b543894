/** Opens the page of one action. The page learns nothing but the action's id; the rest it asks for. */
export function openDialog(action: string, title: string): void {
  // An id could close the script only if it held "<"; escaping it costs nothing.
  const id = JSON.stringify(action).replace(/</g, "\\u003c");
  const page = HtmlService.createHtmlOutputFromFile("Dialog")
    .append(`<script>window.CD06_ACTION=${id}</script>`)
    .setWidth(640)
    .setHeight(640);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
