// Which part of the package points to which.
import type { Archive } from "./unzip";
import { childrenOf, parseXml } from "./parseXml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly type: string;
  /** Path in the package, or an address outside it. */
  readonly target: string;
}

export function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const xml = archive.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return childrenOf(xml === undefined ? undefined : parseXml(xml), "Relationship").map(
    ({ attributes }) => {
      const target = attributes["Target"] ?? "";
      const outside = attributes["TargetMode"] === "External";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: outside ? target : resolved(part.slice(0, slash), target),
      };
    },
  );
}

function resolved(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target : `${folder}${target}`;
  const parts: string[] = [];
  for (const part of whole.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface RelationshipWritten {
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Relationship n is called "rId" and n + 1. */
export function relationshipsXml(
  all: readonly RelationshipWritten[],
  escape: (text: string) => string,
): string {
  const items = all.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.startsWith("http") ? type : `${TYPES}/${type}`}" Target="${escape(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}
