import { spawn } from "node:child_process";

type Command = readonly [string, readonly string[]];

function commandFor(address: string): Command | undefined {
  if (process.platform === "darwin") return ["open", [address]];
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  const hasScreen = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return hasScreen ? ["xdg-open", [address]] : undefined;
}

/** Opens the default browser where there is one; the address on the terminal serves everybody else. */
export function openBrowser(address: string): void {
  const command = commandFor(address);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
