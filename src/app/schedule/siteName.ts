import { fold } from "../text/fold";
import { unitName } from "../text/unitName";

const POLICE: Readonly<Record<string, string>> = {
  xã: "CAX",
  "thị trấn": "Công an thị trấn",
  phường: "Công an phường",
  "đặc khu": "Công an đặc khu",
};

/**
 * Where a mobile machine meets a unit, as annexes print it: "CAX Hòa Bình".
 *
 * @param header - Header of the units: "Xã, thị trấn" says that a name without a kind is a commune's.
 */
export function siteName(unit: string, header: string): string {
  const { kind } = unitName(unit);
  const police = POLICE[kind === "" && /\bxa\b/.test(fold(header)) ? "xã" : kind];
  if (police === undefined) return unit;
  // The name keeps its own spelling; only the kind in front of it goes.
  const words = unit.trim().split(/\s+/);
  const name = kind === "" ? words : words.slice(kind.split(" ").length);
  return name.length === 0 || /^[\p{L}]{1,3}\./u.test(unit) ? unit : `${police} ${name.join(" ")}`;
}
