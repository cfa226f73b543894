// Writes a zip whose bytes depend on its contents alone: fixed times, fixed order.

const FIRST_DAY = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

export interface Part {
  readonly path: string;
  readonly text: string;
}

export async function zip(parts: readonly Part[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const raw = new TextEncoder().encode(part.text);
    const packed = await deflate(raw);
    const name = new TextEncoder().encode(part.path);
    const facts = (extra: number): DataView => {
      const view = new DataView(new ArrayBuffer(26 + extra));
      view.setUint16(0, VERSION, true);
      view.setUint16(2, UTF8_NAMES, true);
      view.setUint16(4, 8, true);
      view.setUint16(8, FIRST_DAY, true);
      view.setUint32(10, crc32(raw), true);
      view.setUint32(14, packed.length, true);
      view.setUint32(18, raw.length, true);
      view.setUint16(22, name.length, true);
      return view;
    };
    const local = [signature("PK\u0003\u0004"), bytesOf(facts(0)), name, packed];
    const central = facts(14);
    central.setUint32(36, offset, true);
    directory.push(signature("PK\u0001\u0002\u0014\u0000"), bytesOf(central), name);
    chunks.push(...local);
    offset += local.reduce((sum, one) => sum + one.length, 0);
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, parts.length, true);
  end.setUint16(6, parts.length, true);
  end.setUint32(8, size, true);
  end.setUint32(12, offset, true);
  return joined([...chunks, ...directory, signature("PK\u0005\u0006"), bytesOf(end)]);
}

const signature = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function deflate(raw: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([raw as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

let table: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
