// Parts of a package by path, unpacked when they are asked for.
import { unzipSync, type UnzipFileInfo } from "fflate";
import { XlsxError } from "./xlsxError";

/** More than any office's workbook unpacks to; a small file that claims more is a trap. */
const MOST_BYTES = 1_500_000_000;
/** How old .xls files, and .xlsx files behind a password, begin. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export interface Archive {
  readonly paths: readonly string[];
  text(path: string): string | undefined;
}

/** Throws XlsxError where the bytes are no zip, or one that would unpack to more than memory holds. */
export function unzip(bytes: Uint8Array): Archive {
  const entries = directory(bytes);
  return {
    paths: [...entries.keys()],
    text: (path) => {
      const entry = entries.get(path.toLowerCase());
      return entry && decodeText(unpack(bytes, entry));
    },
  };
}

/** Part names of .xlsx are compared without case. */
function directory(bytes: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  if (OLE.every((byte, index) => bytes[index] === byte))
    throw new XlsxError("tệp .xls đời cũ hoặc tệp đặt mật khẩu");
  const entries = new Map<string, UnzipFileInfo>();
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        entries.set(entry.name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase(), entry);
        return false;
      },
    });
  } catch (error) {
    throw new XlsxError("không phải tệp nén", { cause: error });
  }
  if (total > MOST_BYTES) throw new XlsxError("nội dung sau khi giải nén quá lớn");
  return entries;
}

/** Never more than the directory says: what is longer is cut there, and then is no XML. */
function unpack(bytes: Uint8Array, { name, originalSize }: UnzipFileInfo): Uint8Array {
  let content: Uint8Array | undefined;
  try {
    content = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  } catch (error) {
    throw new XlsxError("không giải nén được", { cause: error });
  }
  if (content?.length !== originalSize) throw new XlsxError("một phần của tệp bị thiếu");
  return content;
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
