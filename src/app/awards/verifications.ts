import type { CaseList } from "../../domain/awards/caseList";
import { caseTexts } from "../messages/awardCases";
import { quoted } from "../text/quoted";
import type { CaseNames } from "./caseNames";

/** A filled cell "Đã xác minh thuộc về", and where its case stands in the list. */
export interface VerifiedCell {
  readonly row: number;
  readonly at: number;
  readonly owner: string;
}

type Claims = Pick<CaseList, "citizens" | "officials" | "units">;
interface Owner {
  readonly official?: number;
  readonly unit?: number;
}

/** Whom disputed citizens belong to, by citizen; cells that name nobody who claims them, or contradict each other, are wrong. */
export function verifications(
  cells: readonly VerifiedCell[],
  list: Claims,
  names: CaseNames,
  where: (row: number) => string,
): { readonly verified: CaseList["verified"]; readonly messages: readonly string[] } {
  const verified = new Map<number, Owner>();
  const messages: string[] = [];
  const rowOf = new Map<number, number>();
  for (const { row, at, owner: name } of cells) {
    const citizen = list.citizens[at] ?? 0;
    const owner = ownerOf(name, names);
    if (owner === undefined) {
      messages.push(caseTexts.verifiedUnknown(where(row), quoted(name, 60)));
      continue;
    }
    const before = verified.get(citizen);
    if (before === undefined) {
      verified.set(citizen, owner);
      rowOf.set(citizen, row);
    } else if (before.official !== owner.official || before.unit !== owner.unit) {
      messages.push(
        caseTexts.verifiedTwice(where(row), quoted(name, 60), where(rowOf.get(citizen) ?? row)),
      );
    }
  }
  messages.push(...unclaimed(cells, verified, list, where));
  return { verified, messages };
}

const ownerOf = (name: string, names: CaseNames): Owner | undefined => {
  const official = names.personNamed(name);
  if (official !== undefined) return { official };
  const unit = names.unitNamed(name);
  return unit === undefined ? undefined : { unit };
};

const unclaimed = (
  cells: readonly VerifiedCell[],
  verified: ReadonlyMap<number, Owner>,
  { citizens, officials, units }: Claims,
  where: (row: number) => string,
): readonly string[] => {
  const claimed = new Set<number>();
  if (verified.size > 0) {
    citizens.forEach((citizen, row) => {
      const owner = verified.get(citizen);
      if (owner === undefined) return;
      const isOwn =
        owner.official === undefined
          ? owner.unit === units[row]
          : owner.official === officials[row];
      if (isOwn) claimed.add(citizen);
    });
  }
  return cells
    .filter(({ at }) => verified.has(citizens[at] ?? 0) && !claimed.has(citizens[at] ?? 0))
    .map(({ row, owner }) => caseTexts.verifiedUnknown(where(row), quoted(owner, 60)));
};
