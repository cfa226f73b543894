// Named ranges and formulas: .xlsx ↔ Univer's defined names.
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { CarriedBook } from "./carried";
import { readFormula, writeFormula } from "./formulas";
import { element, escapeText } from "./element";
import { childOf, childrenOf, flag, numberAttribute, type XmlNode } from "./parseXml";

/** Univer's word for a name that all sheets know. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";
const REFERENCE =
  /^(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}\p{M}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;
const BUILT_IN = "_xlnm.";
/** Written anew from the filter itself. */
const FILTER_NAME = "_xlnm._FilterDatabase";

export interface NamesRead {
  readonly names: Readonly<Record<string, IDefinedNamesServiceParam>>;
  readonly carried: NonNullable<CarriedBook["names"]>;
}

export function readNames(workbook: XmlNode, sheetIds: readonly string[]): NamesRead {
  const names: Record<string, IDefinedNamesServiceParam> = {};
  const carried: { name: string; sheetId: string; text: string }[] = [];
  childrenOf(childOf(workbook, "definedNames"), "definedName").forEach((node, index) => {
    const name = node.attributes["name"] ?? "";
    const text = node.text.trim();
    const sheetId = sheetIds[numberAttribute(node, "localSheetId") ?? -1];
    if (name === "" || text === "") return;
    if (name.startsWith(BUILT_IN)) {
      if (name !== FILTER_NAME && sheetId !== undefined) carried.push({ name, sheetId, text });
      return;
    }
    const id = `name${index}`;
    const comment = node.attributes["comment"];
    names[id] = {
      id,
      name,
      formulaOrRefString: REFERENCE.test(text) ? text : readFormula(text).formula,
      localSheetId: sheetId ?? WORKBOOK_SCOPE,
      ...(comment !== undefined && { comment }),
      ...(flag(node, "hidden") && { hidden: true }),
    };
  });
  return { names, carried };
}

export interface NameWritten {
  readonly name: string;
  readonly text: string;
  readonly localSheetId?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly comment?: string | undefined;
}

/** `sheetIds` in tab order; a name whose sheet is gone is left out. */
export function writableNames(
  names: Readonly<Record<string, IDefinedNamesServiceParam>>,
  sheetIds: readonly string[],
): readonly NameWritten[] {
  return Object.values(names).flatMap(
    ({ name, formulaOrRefString, localSheetId, hidden, comment }) => {
      const scope =
        localSheetId && localSheetId !== WORKBOOK_SCOPE
          ? sheetIds.indexOf(localSheetId)
          : undefined;
      const text = writeFormula(formulaOrRefString, '""', false).text;
      if (scope === -1 || text === undefined || text === "") return [];
      return [{ name, text, localSheetId: scope, hidden, comment }];
    },
  );
}

export function namesXml(names: readonly NameWritten[]): string {
  const items = [...names]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, text, localSheetId, hidden, comment }) =>
      element(
        "definedName",
        {
          name,
          localSheetId,
          hidden: hidden ? 1 : undefined,
          comment: comment === "" ? undefined : comment,
        },
        escapeText(text),
      ),
    );
  return items.length === 0 ? "" : `<definedNames>${items.join("")}</definedNames>`;
}
