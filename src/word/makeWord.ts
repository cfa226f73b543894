import { Packer } from "docx";
import type { OfficialDocument } from "../app/documents/officialDocument";
import { renderDocument } from "./renderDocument";

/** The bytes of the .docx. */
export function makeWord(document: OfficialDocument): Promise<ArrayBuffer> {
  return Packer.toArrayBuffer(renderDocument(document));
}
