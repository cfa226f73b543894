import { describe, expect, test } from "@jest/globals";
import { parse } from "acorn";
import { createContext, Script } from "node:vm";
import { pushed } from "./build";

const { actions, code } = pushed();
const script = actions.slice(actions.indexOf(">") + 1, actions.lastIndexOf("</script>"));

describe("dist/Actions.html", () => {
  test("is one script and nothing else, so that Google serves it as it is", () => {
    expect(actions).toMatch(/^<script>\n/);
    expect(actions).toMatch(/\n<\/script>\n$/);
    expect(actions.match(/<\/?script/g)).toHaveLength(2);
  });

  test("holds syntax that Apps Script takes: ES2020, as a script", () => {
    expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  });

  test("answers through callDialog of dist/Code.js, which evaluates it with Google's services in scope", () => {
    const context = createContext({
      HtmlService: {
        createHtmlOutputFromFile: (name: string) => ({
          getContent: () => (name === "Actions" ? actions : ""),
        }),
      },
    });
    new Script(code).runInContext(context);
    const answer: unknown = new Script(`callDialog('{"do":"list"}')`).runInContext(context);
    expect(JSON.parse(String(answer))).toMatchObject({ kind: "list" });
  });

  test("is not evaluated by dist/Code.js itself", () => {
    expect(code).not.toContain("Chưa ghi gì");
  });
});
