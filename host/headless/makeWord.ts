// Runs the script of dist/Word.html, as the dialog does in a frame, in a realm that has nothing to reach out with.
import vm from "node:vm";
import type { OfficialDocument } from "../../src/app/documents/officialDocument";

interface WordBundle {
  readonly makeWord: (document: OfficialDocument) => Promise<ArrayBuffer>;
}

/** What the script may use: a clock, timers for its promises, and letters to bytes. */
const GIVEN = { TextEncoder, setTimeout };

/** @param page - The text of dist/Word.html. */
export function wordMaker(page: string): (document: OfficialDocument) => Promise<Uint8Array> {
  const opening = "<script>";
  const script = page.slice(page.indexOf(opening) + opening.length, page.lastIndexOf("</script>"));
  const context = vm.createContext({ ...GIVEN });
  vm.runInContext(script, context, { filename: "Word.html" });
  // The bundle's own side; its tests hold it to the type.
  const { makeWord } = context["CD06_WORD"] as WordBundle;
  return async (document) => new Uint8Array(await makeWord(document));
}
