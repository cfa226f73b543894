// A zip file remembers when it was made, so the same workbook would differ from minute to minute.
// Writes 1/1/1980 00:00, the earliest time that the format knows, over every time in it.
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const FIRST_DAY = (1 << 5) | 1;

/** Overwrites the times of a zip file (without comment and below 4 GB, as ExcelJS writes them) and returns it. */
export function fixZipTimes(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  expect(view, end, END_OF_DIRECTORY);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view, entry, CENTRAL_HEADER);
    setTime(view, entry + 12);
    const local = view.getUint32(entry + 42, true);
    expect(view, local, LOCAL_HEADER);
    setTime(view, local + 10);
    const variable = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + variable.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

function setTime(view, offset) {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, FIRST_DAY, true);
}

function expect(view, offset, signature) {
  if (view.getUint32(offset, true) !== signature) throw new Error(`Not a zip header at ${offset}`);
}
