// Hyperlinks stay with their cell as carried data: the text is the cell's own.
import type { Cells } from "./snapshot";
import { a1Of } from "../engine/a1";
import { readArea } from "./areas";
import { carried, carry, type CarriedCell } from "./carried";
import type { Relationship } from "./relationships";
import { element } from "./element";
import { childOf, childrenOf, type XmlNode } from "./parseXml";

/** A link over more cells than this marks a whole column; its first cell keeps it. */
const MOST_CELLS = 10_000;

// eslint-disable-next-line complexity -- a link has three optional parts
export function readLinks(
  worksheet: XmlNode,
  relationships: readonly Relationship[],
  cells: Cells,
): void {
  for (const { attributes } of childrenOf(childOf(worksheet, "hyperlinks"), "hyperlink")) {
    const area = readArea(attributes["ref"] ?? "");
    if (!area) continue;
    const id = Object.entries(attributes).find(
      ([name]) => name === "id" || name.endsWith(":id"),
    )?.[1];
    const target = relationships.find((one) => one.id === id)?.target;
    const location = attributes["location"];
    const tooltip = attributes["tooltip"];
    const link = {
      ...(target !== undefined && { target }),
      ...(location !== undefined && { location }),
      ...(tooltip !== undefined && { tooltip }),
    };
    const count = (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
    const { endRow, endColumn } =
      count > MOST_CELLS ? { endRow: area.startRow, endColumn: area.startColumn } : area;
    for (let row = area.startRow; row <= endRow; row += 1) {
      for (let column = area.startColumn; column <= endColumn; column += 1) {
        const cell = ((cells[row] ??= {})[column] ??= {});
        carry(cell, { ...carried<CarriedCell>(cell), link });
      }
    }
  }
}

export interface LinkFound {
  readonly row: number;
  readonly column: number;
  readonly link: NonNullable<CarriedCell["link"]>;
}

/** @param idOf - Registers an address outside the workbook and names its relationship. */
export function writeLinks(links: readonly LinkFound[], idOf: (target: string) => string): string {
  const items = links.map(({ row, column, link }) =>
    element("hyperlink", {
      ref: a1Of(row, column),
      "r:id": link.target === undefined ? undefined : idOf(link.target),
      location: link.location,
      tooltip: link.tooltip,
    }),
  );
  return items.length === 0 ? "" : `<hyperlinks>${items.join("")}</hyperlinks>`;
}
