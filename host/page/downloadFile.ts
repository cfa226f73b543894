import type { HostFile } from "../hostFile";
import { writeXlsx } from "../xlsx/writeXlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export function downloadFile(name: string, file: HostFile): void {
  const bytes = writeXlsx(file);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
