// Just enough of the zip format for .xlsx, with the platform's own inflate, so that page and Node share it.
import { XlsxError } from "./xlsxError";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
/** More than any office's workbook unpacks to; a small file that claims more is a trap. */
const MOST_BYTES = 1_500_000_000;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

/** Files of a zip by path; each is unpacked when it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  has(path: string): boolean;
  text(path: string): Promise<string | undefined>;
}

export function unzip(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  return {
    paths: [...entries.keys()],
    has: (path) => entries.has(path.toLowerCase()),
    text: async (path) => {
      const entry = entries.get(path.toLowerCase());
      return entry && decodeText(await unpack(bytes, entry));
    },
  };
}

/** Part names of .xlsx are compared without case. */
function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new XlsxError("mục lục tệp nén sai");
      if (view.getUint16(at + 8, true) & 1) throw new XlsxError("tệp nén đặt mật khẩu");
      const nameLength = view.getUint16(at + 28, true);
      const name = decodeText(bytes.subarray(at + 46, at + 46 + nameLength));
      const entry = {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        unpacked: view.getUint32(at + 24, true),
        header: view.getUint32(at + 42, true),
      };
      total += entry.unpacked;
      entries.set(name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase(), entry);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw new XlsxError("tệp bị cắt cụt", { cause: error });
    throw error;
  }
  if (total > MOST_BYTES) throw new XlsxError("nội dung sau khi giải nén quá lớn");
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at > last - 65_536; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new XlsxError(
    view.byteLength >= 4 && view.getUint32(0) === 0xd0cf11e0
      ? "tệp .xls đời cũ hoặc tệp đặt mật khẩu"
      : "không phải tệp nén",
  );
}

async function unpack(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(entry.header, true) !== LOCAL_HEADER) throw new XlsxError("mục tệp nén sai");
    const start =
      entry.header +
      30 +
      view.getUint16(entry.header + 26, true) +
      view.getUint16(entry.header + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new XlsxError("kiểu nén không hỗ trợ");
    return await inflate(packed, entry.unpacked);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("không giải nén được", { cause: error });
  }
}

async function inflate(packed: Uint8Array, expected: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const unpacked = new Uint8Array(expected);
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    // A part longer than its own header says is damaged or hostile; the copy below throws on it.
    unpacked.set(value, length);
    length += value.length;
  }
  if (length !== expected) throw new XlsxError("một phần của tệp bị thiếu");
  return unpacked;
}

function decodeText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? "utf-16le" : "utf-8").decode(bytes);
}
