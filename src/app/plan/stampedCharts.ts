import type { Chart } from "./chart";
import type { CellContent } from "./plan";
import { isMachineStamp, STAMP_ROWS } from "./stampedBlock";

const CHARTS = /^(?:\S+ ){5}(\[.*\])$/;

/** What the stamp of a block says; "" where it has none. */
const stampOf = (block: readonly (readonly CellContent[])[]): string => {
  for (const content of block.slice(0, STAMP_ROWS).flat()) {
    const value = "value" in content ? content.value : "";
    if (typeof value === "string" && isMachineStamp(value)) return value;
  }
  return "";
};

/** The charts that a run of ours drew over a block, as its stamp remembers them; none where somebody has damaged the stamp. */
export function stampedCharts(block: readonly (readonly CellContent[])[]): readonly Chart[] {
  const text = CHARTS.exec(stampOf(block))?.[1];
  if (text === undefined) return [];
  try {
    // Only `stampedBlock` writes such a cell.
    return JSON.parse(text) as readonly Chart[];
  } catch {
    return [];
  }
}
