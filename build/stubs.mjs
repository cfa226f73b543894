// The globals of dist/Code.js: real declarations with named parameters, because Sheets finds neither functions that a
// bundle keeps inside nor arguments that a declaration does not name. Written from the product's own lists.

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** One line of JSDoc: Sheets shows a single block of text, and a comment must not end early. */
function docLine(text) {
  if (/[\r\n]|\*\//.test(text)) throw new Error(`Not fit for JSDoc: ${text}`);
  return text;
}

function globalName(name) {
  // A trailing "_" makes a function private in Apps Script.
  if (!IDENTIFIER.test(name) || name.endsWith("_")) throw new Error(`Not a global name: ${name}`);
  return name;
}

/** The declaration of one custom function, documented for the help of Sheets. */
function functionStub({ name, parameters }, { summary, returns, parameters: texts }) {
  const names = Object.keys(parameters).map(globalName);
  return `/**
 * ${docLine(summary)}
 *
${names.map((key) => ` * @param {${parameters[key].type}} ${key} ${docLine(texts[key])}`).join("\n")}
 * @return ${docLine(returns)}
 * @customfunction
 */
function ${globalName(name)}(${names.join(", ")}) {
  return CD06.callFunction("${name}", [${names.join(", ")}]);
}
`;
}

const actionStub = (id, title) => `function ${globalName(`menu_${id}`)}() {
  CD06.openDialog("${id}", ${JSON.stringify(title)});
}
`;

const openStub = (items) => `function onOpen() {
  CD06.onOpen(${JSON.stringify(items, null, 2).replaceAll("\n", "\n  ")});
}
`;

const DIALOG = `function callDialog(request) {
  return CD06.callDialog(request, function (script) {
    return eval(script);
  });
}
`;

/** What installable triggers call; only the automatic build has them, as only its manifest allows triggers. */
const trigger = (name, event) => `function ${name}(event) {
  CD06.wakeUp(${event}, function (script) {
    return eval(script);
  });
}
`;

const TRIGGERS = trigger("tuDongTheoGio", "{}") + trigger("tuDongKhiSua", "event");

/** Everything below the bundle. */
export function stubs({ functions, functionTexts, actions, actionTexts }, automatic) {
  const items = actions.map(({ id }) => [id, ...actionTexts[id].menu]);
  return [
    ...functions.map((definition) => functionStub(definition, functionTexts[definition.name])),
    ...items.map(([id, , item]) => actionStub(id, item)),
    openStub(items),
    DIALOG,
    ...(automatic ? [TRIGGERS] : []),
  ].join("");
}
