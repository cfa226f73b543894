// Notes of cells: the comments part and its drawing ↔ Univer's note plug-in.
import type { ISheetNote } from "@univerjs/sheets-note";
import { a1Of } from "../engine/a1";
import { readArea } from "./areas";
import { encodeCellText, readCellText } from "./cellText";
import { element } from "./element";
import { childOf, childrenOf, parseXml } from "./parseXml";

export type SheetNotes = Record<string, Record<string, ISheetNote>>;

const WIDTH = 160;
const HEIGHT = 100;

export function readNotes(xml: string, sheetId: string): SheetNotes {
  const notes: SheetNotes = {};
  for (const comment of childrenOf(childOf(parseXml(xml), "commentList"), "comment")) {
    const area = readArea(comment.attributes["ref"] ?? "");
    const text = childOf(comment, "text");
    if (!area) continue;
    const { startRow: row, startColumn: col } = area;
    const id = `note-${sheetId}-${row}-${col}`;
    const note = {
      id,
      row,
      col,
      width: WIDTH,
      height: HEIGHT,
      note: text ? readCellText(text).text : "",
    };
    notes[row] = { ...notes[row], [col]: note };
  }
  return notes;
}

export const listNotes = (notes: SheetNotes | undefined): readonly ISheetNote[] =>
  Object.entries(notes ?? {})
    .flatMap(([row, line]) =>
      Object.entries(line).map(([col, note]) => ({ ...note, row: Number(row), col: Number(col) })),
    )
    .sort((a, b) => a.row - b.row || a.col - b.col);

export function commentsXml(notes: readonly ISheetNote[]): string {
  const items = notes.map(({ row, col, note }) =>
    element(
      "comment",
      { ref: a1Of(row, col), authorId: 0 },
      `<text><r><t xml:space="preserve">${encodeCellText(note)}</t></r></text>`,
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${items.join("")}</commentList></comments>`;
}

/** Excel shows a note only where an old VML drawing says that there is one. */
export function notesDrawing(notes: readonly ISheetNote[]): string {
  const shapes = notes.map(
    ({ row, col, show }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:120pt;height:75pt;z-index:${index + 1};visibility:${show ? "visible" : "hidden"}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${col + 1}, 15, ${row}, 2, ${col + 3}, 15, ${row + 5}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}
