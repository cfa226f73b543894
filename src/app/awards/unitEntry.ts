import type { AwardEntry } from "./awardRound";
import type { Structure } from "./structure";
import type { RolledUnit } from "./rollUp";

/** A unit as it competes: its cases are divided by its officials, or by its target where the award asks for a rate. */
export function unitEntry(
  { name, cases, officials, target }: RolledUnit,
  { isRate }: Pick<Structure, "isRate">,
): AwardEntry {
  return { name, unit: "", cases, officials: isRate ? target : officials, remarks: [] };
}
