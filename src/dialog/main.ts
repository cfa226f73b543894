// The page of every action. The server appends a script that names the action, which runs after this one.
import { dialogPage } from "./dialogPage";
import { element } from "./element";
import { server } from "./server";
import { texts } from "./texts";

declare global {
  interface Window {
    readonly CD06_ACTION?: unknown;
  }
}

function start(): void {
  const action = window.CD06_ACTION;
  if (typeof action === "string") dialogPage(document.body, action, server);
  else document.body.append(element("p", { class: "warning", role: "alert" }, texts.noAction));
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else setTimeout(start);
