// The host without a screen.
import { univerHeadless } from "../engine/univerHeadless";
import { nodeRealm } from "../realm/nodeRealm";
import { bootHost, type BootOptions, type Host } from "./bootHost";

/** Dates of the script and of the sheet are those of Vietnam, whatever the machine's zone is. */
const TIME_ZONE = "Asia/Ho_Chi_Minh";

export function bootNode(options: BootOptions): Host {
  process.env["TZ"] = TIME_ZONE;
  return bootHost(univerHeadless(), nodeRealm, options);
}
