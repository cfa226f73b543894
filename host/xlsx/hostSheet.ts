// What Google keeps outside cells travels in the .xlsx as JSON on a sheet that no menu of Excel shows.
import type { HostGoogle } from "../hostFile";
import { isRecord } from "./isRecord";

export const HOST_SHEET = "_CD06_HOST";
/** Excel takes 32,767 characters a cell. */
const CHUNK = 30_000;

/** Text too long for a cell of Excel, kept whole beside the cell that holds its beginning. */
export interface LongText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface HostRecord {
  readonly sheetIds: readonly (readonly [name: string, id: string])[];
  readonly google: HostGoogle;
  readonly longTexts: readonly LongText[];
}

export const emptyGoogle = (): HostGoogle => ({
  metadata: [],
  properties: { document: {}, script: {}, user: {} },
  triggers: [],
  protections: [],
  charts: [],
  locale: "vi_VN",
  timeZone: "Asia/Ho_Chi_Minh",
  active: null,
});

export function hostRecordChunks(record: HostRecord): readonly string[] {
  const json = JSON.stringify({ version: 1, ...record });
  const chunks: string[] = [];
  for (let at = 0; at < json.length; at += CHUNK) chunks.push(json.slice(at, at + CHUNK));
  return chunks;
}

/** Anything but a record that this host wrote is ignored: a stranger may own a sheet of that name. */
export function readHostRecord(chunks: readonly string[]): HostRecord | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(chunks.join(""));
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || parsed["version"] !== 1 || !isRecord(parsed["google"])) return undefined;
  const { google, sheetIds, longTexts } = parsed;
  const empty = emptyGoogle();
  const properties = isRecord(google["properties"]) ? google["properties"] : {};
  const text = (value: unknown, otherwise: string): string =>
    typeof value === "string" && value !== "" ? value : otherwise;
  return {
    sheetIds: listOf<readonly [string, string]>(sheetIds),
    longTexts: listOf<LongText>(longTexts),
    google: {
      ...empty,
      metadata: listOf<HostGoogle["metadata"][number]>(google["metadata"]),
      triggers: listOf<HostGoogle["triggers"][number]>(google["triggers"]),
      protections: listOf<HostGoogle["protections"][number]>(google["protections"]),
      charts: listOf<HostGoogle["charts"][number]>(google["charts"]),
      properties: {
        document: textsOf(properties["document"]),
        script: textsOf(properties["script"]),
        user: textsOf(properties["user"]),
      },
      locale: text(google["locale"], empty.locale),
      timeZone: text(google["timeZone"], empty.timeZone),
    },
  };
}

/** Items of a list that this host wrote itself. */
const listOf = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** JSON keeps a property named `__proto__` as an own one; assigning it would not. */
const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    isRecord(value)
      ? Object.entries(value).filter(
          (pair): pair is [string, string] => typeof pair[1] === "string",
        )
      : [],
  );
