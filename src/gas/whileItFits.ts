type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a look at the first rows and columns gives; undefined where the sheet has become smaller than that meanwhile. */
export function whileItFits<T>(
  sheet: Sheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  look: () => T,
): T | undefined {
  try {
    return look();
  } catch (error) {
    if (rows <= sheet.getMaxRows() && columns <= sheet.getMaxColumns()) throw error;
    return undefined;
  }
}
