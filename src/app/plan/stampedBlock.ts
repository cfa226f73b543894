import { contentsDigest } from "./contentsDigest";
import type { CellValue } from "../snapshot";
import { digest } from "./digest";
import { machineCell } from "./machineCell";
import type { CellContent, Fingerprint, SheetWrite } from "./plan";

const SCHEMA = "CD06/1";

/** Rows in which a stamp is looked for: people may have put lines above it. */
export const STAMP_ROWS = 12;

export const isMachineStamp = (value: CellValue): boolean =>
  typeof value === "string" && value.startsWith(`${SCHEMA} `);

/** The machine's stamp: schema, run, generation, digest of the inputs, checksum of the block, charts on it. */
function machineStamp(
  { block, charts = [] }: SheetWrite,
  { run, old, restsOn }: { run: number; old: CellValue; restsOn: readonly Fingerprint[] },
): string {
  const [schema, , generation] = (typeof old === "string" ? old : "").split(" ");
  const next = schema === SCHEMA ? Number(generation) + 1 : 1;
  const inputs = digest(
    restsOn.filter(({ what }) => what !== "targets").map((rest) => rest.digest),
  );
  const drawn = charts.length > 0 ? [JSON.stringify(charts)] : [];
  return [SCHEMA, run, next, inputs, contentsDigest(block), ...drawn].join(" ");
}

/** The block with its two stamp cells filled, and as it is where it has none. */
export function stampedBlock(
  write: SheetWrite,
  stamp: {
    readonly run: number;
    readonly time: string;
    /** What the machine's cell held before. */
    readonly old: CellValue;
    readonly restsOn: readonly Fingerprint[];
  },
): readonly (readonly CellContent[])[] {
  const { block, stamp: at } = write;
  const machine = machineCell(write);
  if (at === undefined || machine === undefined) return block;
  return block.map((line, row) => {
    if (row !== at.row) return line;
    const copy = [...line];
    copy[at.column] = { value: stamp.time };
    copy[machine.column] = { value: machineStamp(write, stamp) };
    return copy;
  });
}
