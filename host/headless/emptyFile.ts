import type { HostFile } from "../hostFile";
import { emptyGoogle } from "../xlsx/hostSheet";

/** A workbook of one blank sheet, for listing what the product offers before any file is there. */
export const emptyFile = (): HostFile => ({
  // Plain data; Univer's own type has enums.
  workbook: {
    id: "workbook",
    name: "",
    appVersion: "",
    locale: "viVN",
    styles: {},
    sheetOrder: ["0"],
    sheets: {
      "0": { id: "0", name: "Trang tính1", rowCount: 1000, columnCount: 26, cellData: {} },
    },
  } as unknown as HostFile["workbook"],
  google: emptyGoogle(),
  losses: [],
});
