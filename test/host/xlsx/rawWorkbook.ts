// Workbooks written part by part, for what no library writes: as Excel, Google and LibreOffice spell them.
import { zip } from "../../../host/xlsx/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface RawParts {
  /** Content of each <worksheet>. */
  readonly sheets: readonly string[];
  /** Inside <workbook>, before and after <sheets>. */
  readonly before?: string;
  /** Tabs that are hidden, counted from 0. */
  readonly hidden?: readonly number[];
  readonly after?: string;
  /** Content of <styleSheet>. */
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

export const sheetData = (cells: string): string => `<sheetData>${cells}</sheetData>`;

export function rawWorkbook({
  sheets,
  before = "",
  after = "",
  hidden = [],
  styles,
  more = {},
}: RawParts): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheets>${sheets
      .map(
        (_, index) =>
          `<sheet name="Trang ${index + 1}" sheetId="${index + 5}"${hidden.includes(index) ? ' state="hidden"' : ""} r:id="r${index}"/>`,
      )
      .join("")}</sheets>${after}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map(
        (_, index) =>
          `<Relationship Id="r${index}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        "",
      )}<Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ...Object.fromEntries(
      sheets.map((content, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</worksheet>`,
      ]),
    ),
    ...(styles !== undefined && {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    }),
    ...more,
  };
  return zip(Object.entries(parts).map(([path, text]) => ({ path, text })));
}
