// Speaks to the bundle as its dialog does: through one global function, in JSON.
import type { ActionState, Request, Response } from "../../src/app/protocol";
import type { Host } from "../boot/bootHost";

export type AskBundle = (request: Request) => Response;

export const dialogOf =
  (host: Pick<Host, "call">): AskBundle =>
  (request) => {
    const answer = host.call("callDialog", JSON.stringify(request));
    if (typeof answer !== "string")
      throw new Error(`callDialog trả về ${typeof answer}, không phải chuỗi JSON`);
    // The bundle's own side of the protocol; its tests hold it to the type.
    return JSON.parse(answer) as Response;
  };

export function listActions(ask: AskBundle): readonly ActionState[] {
  const response = ask({ do: "list" });
  if (response.kind !== "list")
    throw new Error(`callDialog trả lời “list” bằng “${response.kind}”`);
  return response.actions;
}
