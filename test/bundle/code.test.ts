import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Comment, type FunctionDeclaration } from "acorn";
import { actions } from "../../src/app/actions/index";
import { functions } from "../../src/app/functions/index";
import { buildAgain, pushed } from "./build";

const { code, manifest } = pushed();
const DIST = join(__dirname, "../../dist");
const comments: Comment[] = [];
// The newest syntax that Apps Script surely takes: ES2020 has no class fields and no private names.
const program = parse(code, { ecmaVersion: 2020, sourceType: "script", onComment: comments });

const isDeclaration = (node: { type: string }): node is FunctionDeclaration =>
  node.type === "FunctionDeclaration";
const declarations = program.body.filter(isDeclaration);

const parameterNames = ({ params }: FunctionDeclaration): string[] =>
  params.map((param) => (param.type === "Identifier" ? param.name : `not a name: ${param.type}`));

/** The comment that ends on the line above a declaration. */
const commentAbove = ({ start }: FunctionDeclaration): string =>
  comments.find(({ end }) => code.slice(end, start) === "\n")?.value ?? "";

const globals = program.body.flatMap((node) => {
  if (isDeclaration(node)) return [node.id.name];
  if (node.type !== "VariableDeclaration") return [];
  return node.declarations.map(({ id }) => (id.type === "Identifier" ? id.name : id.type));
});

describe("dist/Code.js", () => {
  test("declares exactly what the lists name, and the fixed entries", () => {
    const expected = [
      "CD06",
      ...functions.map(({ name }) => name),
      ...actions.map(({ id }) => `menu_${id}`),
      "onOpen",
      "callDialog",
    ];
    expect([...globals].sort()).toEqual(expected.sort());
  });

  test("runs nothing at top level but the bundle's own definition", () => {
    const kinds = program.body
      .map(({ type }) => type)
      .filter((type) => type !== "FunctionDeclaration");
    // esbuild writes "use strict" when every module is strict.
    expect(kinds.filter((type) => type !== "ExpressionStatement")).toEqual(["VariableDeclaration"]);
    const statements = program.body.filter(({ type }) => type === "ExpressionStatement");
    expect(statements.map(({ start, end }) => code.slice(start, end))).toEqual(
      statements.map(() => '"use strict";'),
    );
  });

  test("answers no web request", () => {
    expect(globals).not.toContain("doGet");
    expect(globals).not.toContain("doPost");
  });

  test.each(functions.map(({ name, parameters }) => ({ name, parameters })))(
    "$name is declared with its parameters' names, and documented above with the same ones",
    ({ name, parameters }) => {
      const declaration = declarations.find(({ id }) => id.name === name);
      if (!declaration) throw new Error(`${name} is no declaration`);
      const names = Object.keys(parameters);
      expect(parameterNames(declaration)).toEqual(names);
      const comment = commentAbove(declaration);
      expect(comment).toMatch(/^\*\n/);
      expect([...comment.matchAll(/^ \* @param \{\S+\} (\w+) \S/gm)].map(([, at]) => at)).toEqual(
        names,
      );
      expect(comment).toMatch(/^ \* @return \S/m);
      expect(comment).toMatch(/^ \* @customfunction$/m);
    },
  );

  test("a stub reads as a person would write it", () => {
    const declaration = declarations.find(({ id }) => id.name === "CD_CHITIEUNGAY");
    const start = code.lastIndexOf("/**", declaration?.start);
    expect(code.slice(start, declaration?.end)).toBe(`/**
 * Chỉ tiêu đều mỗi ngày: chỉ tiêu chia số ngày, làm tròn.
 *
 * @param {number|number[][]} chiTieu Chỉ tiêu được giao; một ô hoặc một vùng.
 * @param {number|number[][]} soNgay Số ngày thực hiện; một ô, hoặc một vùng cùng hình dạng.
 * @param {string} lamTron “thường” (mặc định, từ một nửa trở lên thì thêm một) hoặc “lên”.
 * @return Chỉ tiêu mỗi ngày; ô trống vẫn để trống.
 * @customfunction
 */
function CD_CHITIEUNGAY(chiTieu, soNgay, lamTron) {
  return CD06.callFunction("CD_CHITIEUNGAY", [chiTieu, soNgay, lamTron]);
}`);
  });

  test("only custom functions are offered to cells", () => {
    const offered = declarations.filter((node) => commentAbove(node).includes("@customfunction"));
    expect(offered.map(({ id }) => id.name)).toEqual(functions.map(({ name }) => name));
  });

  test("stays within 100 KB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(100 * 1024);
  });

  test("holds Vietnamese as it is read, composed", () => {
    expect(code).toContain("chỉ tiêu");
    expect(code).not.toMatch(/[\u0300-\u036f]{2}/);
    expect(code.normalize("NFC")).toBe(code);
  });
});

describe("dist/appsscript.json", () => {
  const minimal = [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ];

  test("asks for this spreadsheet and its dialogs, nothing else", () => {
    expect(manifest.oauthScopes).toEqual(minimal);
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Asia/Ho_Chi_Minh" });
    expect(manifest).not.toHaveProperty("webapp");
    expect(manifest).not.toHaveProperty("executionApi");
  });
});

describe("build", () => {
  const again = buildAgain();

  test("writes the same bytes again, in every file", () => {
    const pushedBytes = (name: string): string => readFileSync(join(DIST, name), "utf8");
    const names = Object.keys(again.files);
    expect(names).toEqual(expect.arrayContaining(["Code.js", "Dialog.html", "appsscript.json"]));
    expect(names.filter((name) => again.files[name] !== pushedBytes(name))).toEqual([]);
  });

  test("puts nothing but src/ into the bundle", () => {
    expect(again.inputs.filter((input) => !input.startsWith("src/"))).toEqual([]);
    expect(again.inputs.filter((input) => input.startsWith("src/dialog/"))).toEqual([]);
  });

  test("has timers and mail, and what timers call, only when told --tu-dong", () => {
    const automatic = buildAgain("--tu-dong");
    expect(automatic.manifest.oauthScopes).toEqual([
      ...manifest.oauthScopes,
      "https://www.googleapis.com/auth/script.scriptapp",
      "https://www.googleapis.com/auth/script.send_mail",
    ]);
    expect(automatic.code.startsWith(code)).toBe(true);
    const added = automatic.code.slice(code.length).match(/^function \w+/gm);
    expect(added).toEqual(["function tuDongTheoGio", "function tuDongKhiSua"]);
  });
});
