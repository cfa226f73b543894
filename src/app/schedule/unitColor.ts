/** Turns of the colour wheel that keep neighbours in a list far apart. */
const GOLDEN_ANGLE = 137.508;

/** A light colour for each unit, so that black letters stay readable; distinct for as many units as eyes can tell apart. */
export function unitColor(unit: number): string {
  const hue = (unit * GOLDEN_ANGLE) % 360;
  const lightness = [0.78, 0.68, 0.86][Math.floor(unit / 9) % 3] ?? 0.78;
  const strength = 0.62 * (1 - Math.abs(2 * lightness - 1));
  const part = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - (strength / 1) * 0.9 * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    const byte = Math.round(Math.max(0, Math.min(1, value)) * 255);
    return byte.toString(16).padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
