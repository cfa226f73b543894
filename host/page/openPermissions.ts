import type { Univer } from "@univerjs/core";
import { SheetPermissionCheckController } from "@univerjs/sheets";
import { SheetPermissionCheckUIController } from "@univerjs/sheets-ui";

/**
 * Protection is the host's own, as Google has it. Univer's knows nothing of sheets that a script adds, and would refuse
 * to insert a column there.
 */
export function openPermissions(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetPermissionCheckController).dispose();
  injector.get(SheetPermissionCheckUIController).dispose();
}
