import { textOf, valueAt } from "../settings/cellAt";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { unitName } from "../text/unitName";

/** From the widest to the narrowest, in the words that follow "toàn". */
const LEVELS = [
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "xã",
  "phường",
  "thị trấn",
] as const;
/** What is above a village, whatever a title says of the district beyond. */
const VILLAGES = ["thôn", "xóm", "ấp", "khu phố", "tổ dân phố"];
const ABOVE_VILLAGE = ["xã", "phường", "thị trấn"];
const NO_TABLE: Pick<Table, "rows" | "titles"> = { rows: [], titles: [] };
const NOWHERE = "toàn địa bàn";

const TOTAL = /toàn (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)/iu;

const wholeIn = (text: string): string | undefined => TOTAL.exec(text)?.[0].toLowerCase();

/** The level that a title names: "TRÊN ĐỊA BÀN HUYỆN BÌNH GIA". */
const levelIn = (text: string, levels: readonly string[]): string | undefined => {
  const plain = text.toLowerCase();
  return levels.find((level) => new RegExp(`(?<!\\p{L})${level} (?=[\\p{L}\\d])`, "u").test(plain));
};

/** "toàn huyện", as total rows, titles and the sheet "Thông tin chiến dịch" say whose figures these are. */
export function placeName(workbook: WorkbookSnapshot, table: Table | undefined): string {
  const { rows, titles: lines } = table ?? NO_TABLE;
  const totals = rows.filter(({ kind }) => kind === "total").map(({ name }) => name);
  const titles = lines.map(({ text }) => text);
  const settings = workbook.sheet(SETTINGS_SHEET);
  const campaign = settings?.values.map((_, row) => textOf(valueAt(settings, row, 1))) ?? [];
  const texts = [...totals, ...titles, ...campaign.slice(0, 6)].map((text) =>
    text.normalize("NFC"),
  );
  const said = texts.map(wholeIn).find(Boolean);
  if (said !== undefined) return said;
  const levels = isOfVillages(rows)
    ? ABOVE_VILLAGE
    : LEVELS.filter((level) => !ABOVE_VILLAGE.includes(level));
  const level = texts.map((text) => levelIn(text, levels)).find(Boolean);
  return level === undefined ? NOWHERE : `toàn ${level}`;
}

const isOfVillages = (rows: Table["rows"]): boolean => {
  const kinds = rows.flatMap(({ kind, name }) => (kind === "unit" ? [unitName(name).kind] : []));
  return kinds.filter((kind) => VILLAGES.includes(kind)).length * 2 > kinds.length;
};
