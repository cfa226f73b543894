// .xlsx → a workbook of the host.
import type { Cell, Sheet, Snapshot } from "./snapshot";
import type { HostFile, HostProtection } from "../hostFile";
import { carry, type CarriedBook } from "./carried";
import { colorReader } from "./colors";
import { emptyGoogle, HOST_SHEET, readHostRecord, type HostRecord } from "./hostSheet";
import { findLosses } from "./losses";
import { readNames } from "./names";
import { readNotes, type SheetNotes } from "./notes";
import { isDateFormat } from "./numberFormats";
import { readSheet, type SheetContext, type SheetRead } from "./readSheet";
import { readStyles } from "./readStyles";
import { readRelationships, type Relationship } from "./relationships";
import { RESOURCES } from "./resources";
import { readSharedStrings } from "./sharedStrings";
import { unzip, type Archive } from "./unzip";
import { childOf, childrenOf, flag, numberAttribute, parseXml, type XmlNode } from "./parseXml";
import { XlsxError } from "./xlsxError";

/** Days between the two ways of counting. */
const DAYS_TO_1904 = 1462;
const UNIT_ID = "workbook";

interface Tab {
  readonly name: string;
  readonly state: string;
  readonly number: number;
  readonly path: string;
}

interface Opened extends SheetRead {
  readonly id: string;
  readonly notes: SheetNotes;
}

/** Throws XlsxError, with a Vietnamese sentence, when the bytes are no .xlsx or a damaged one. */
export function readXlsx(bytes: Uint8Array): HostFile {
  try {
    return readPackage(unzip(bytes));
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("nội dung không đọc được", { cause: error });
  }
}

// eslint-disable-next-line complexity -- one line for each part of the package, each optional
function readPackage(archive: Archive): HostFile {
  const main = readRelationships(archive, "").find(({ type }) => type === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  const xml = archive.text(path);
  const root = xml === undefined ? undefined : parseXml(xml);
  if (root?.name !== "workbook") throw new XlsxError("không có bảng tính bên trong");
  const relationships = readRelationships(archive, path);
  const partOf = (type: string): string | undefined =>
    archive.text(relationships.find((one) => one.type === type)?.target ?? "");
  const colorOf = colorReader(partOf("theme"));
  const looks = readStyles(partOf("styles"), colorOf);
  const date1904 = flag(childOf(root, "workbookPr"), "date1904");
  const context: SheetContext = {
    looks,
    colorOf,
    shared: readSharedStrings(partOf("sharedStrings")),
    tracksLocks: looks.unlocked.some(Boolean),
    styleIds: looks.cells.map((style, index) => (style === null ? undefined : `s${index}`)),
    isDate: looks.cells.map((style) => isDateFormat(style?.n?.pattern ?? "")),
    dateShift: date1904 ? DAYS_TO_1904 : 0,
  };
  const tabs = tabsOf(root, relationships);
  const record = findHostRecord(archive, tabs, context);
  // The host's own sheet goes only when it is really the host's.
  const visible = record ? tabs.filter(({ name }) => name !== HOST_SHEET) : tabs;
  if (visible.length === 0) throw new XlsxError("không có trang tính nào");
  const opened: Opened[] = [];
  const ids = sheetIds(visible, record);
  for (const [index, tab] of visible.entries())
    opened.push(openTab(archive, tab, ids[index] ?? "", context));
  const allIds = tabs.map((tab) => ids[visible.indexOf(tab)] ?? "");
  const { names, carried } = readNames(root, allIds);
  restoreLongTexts(opened, record);

  const workbook: Snapshot = {
    id: UNIT_ID,
    name: "",
    appVersion: "",
    locale: "viVN",
    defaultStyle: looks.plain,
    styles: Object.fromEntries(
      looks.cells.flatMap((style, index) => (style ? [[`s${index}`, style]] : [])),
    ),
    sheetOrder: ids,
    sheets: Object.fromEntries(opened.map(({ id, sheet }) => [id, sheet])),
    resources: [
      { name: RESOURCES.names, data: JSON.stringify(names) },
      { name: RESOURCES.notes, data: bySheet(opened, ({ notes }) => notes) },
      { name: RESOURCES.validations, data: bySheet(opened, ({ validations }) => validations) },
      { name: RESOURCES.conditional, data: bySheet(opened, ({ conditional }) => conditional) },
      { name: RESOURCES.filters, data: bySheet(opened, ({ filter }) => filter) },
    ],
  };
  if (carried.length > 0) carry(workbook, { names: carried } satisfies CarriedBook);
  const google = record?.google ?? emptyGoogle();
  const activeTab =
    numberAttribute(childrenOf(childOf(root, "bookViews"), "workbookView")[0], "activeTab") ?? 0;
  const active =
    opened.find(({ id, sheet }) => id === allIds[activeTab] && sheet.hidden !== 1) ??
    opened.find(({ sheet }) => sheet.hidden !== 1);
  return {
    // The same snapshot; Univer's own type has enums for its numbers.
    workbook: workbook as unknown as HostFile["workbook"],
    google: {
      ...google,
      protections: [...opened.flatMap(protectionOf), ...google.protections],
      active: active ? { sheetId: active.id, ...active.active } : null,
    },
    losses: [
      ...findLosses(archive, google.charts.length),
      ...(looks.unusualFills
        ? ["Kiểu tô nền hoạ tiết hoặc chuyển màu sẽ thành một màu khi lưu."]
        : []),
      ...opened.flatMap(({ losses }) => losses),
    ],
  };
}

function tabsOf(root: XmlNode, relationships: readonly Relationship[]): readonly Tab[] {
  return childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const part = relationships.find((one) => one.id === id);
    if (part?.type !== "worksheet") return [];
    return [
      {
        name: attributes["name"] ?? "",
        state: attributes["state"] ?? "visible",
        number: Number(attributes["sheetId"] ?? 0),
        path: part.target,
      },
    ];
  });
}

function findHostRecord(
  archive: Archive,
  tabs: readonly Tab[],
  context: SheetContext,
): HostRecord | undefined {
  const tab = tabs.find(({ name }) => name === HOST_SHEET);
  if (!tab) return undefined;
  const { sheet } = openTab(archive, tab, HOST_SHEET, context);
  const lines = Object.entries(sheet.cellData ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  return readHostRecord(lines.map(([, line]) => String(line[0]?.v ?? "")));
}

function openTab(archive: Archive, tab: Tab, id: string, context: SheetContext): Opened {
  const xml = archive.text(tab.path);
  if (xml === undefined) throw new XlsxError(`thiếu trang “${tab.name}”`);
  const relationships = readRelationships(archive, tab.path);
  const read = readSheet(xml, { id, name: tab.name, state: tab.state, relationships }, context);
  const comments = relationships.find(({ type }) => type === "comments")?.target;
  const notes = comments === undefined ? undefined : archive.text(comments);
  return { ...read, id, notes: notes === undefined ? {} : readNotes(notes, id) };
}

/** The same id as when it was saved here; else the file's own number, as long as no two are equal. */
function sheetIds(tabs: readonly Tab[], record: HostRecord | undefined): string[] {
  const known = new Map(record?.sheetIds);
  const taken = new Set<string>();
  return tabs.map(({ name, number }) => {
    let id = known.get(name) ?? String(number);
    for (let next = 1_000_000; taken.has(id); next += 1) id = String(next);
    taken.add(id);
    return id;
  });
}

function restoreLongTexts(opened: readonly Opened[], record: HostRecord | undefined): void {
  for (const { sheet: name, row, column, text } of record?.longTexts ?? []) {
    const sheet: Sheet | undefined = opened.find((one) => one.sheet.name === name)?.sheet;
    const cell: Cell | undefined = sheet?.cellData?.[row]?.[column];
    // Somebody may have typed over the cell since.
    if (cell && typeof cell.v === "string" && text.startsWith(cell.v)) cell.v = text;
  }
}

const bySheet = (opened: readonly Opened[], pick: (one: Opened) => unknown): string =>
  JSON.stringify(
    Object.fromEntries(
      opened.flatMap((one) => {
        const value = pick(one);
        return value === undefined || isEmpty(value) ? [] : [[one.id, value]];
      }),
    ),
  );

const isEmpty = (value: unknown): boolean => Object.keys(value ?? {}).length === 0;

function protectionOf({ id, isProtected, unlocked }: Opened): HostProtection[] {
  if (!isProtected) return [];
  return [
    {
      sheetId: id,
      area: null,
      description: "Trang được bảo vệ trong tệp .xlsx",
      unprotected: unlocked.map(({ startRow, endRow, startColumn, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      })),
      editable: false,
    },
  ];
}
