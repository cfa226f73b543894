/** Turns of the colour wheel that keep neighbours in a list far apart. */
const GOLDEN_ANGLE = 137.508;
const LIGHTNESS = [0.82, 0.74, 0.88] as const;

/** A light colour for each unit, so that black letters stay readable; distinct for as many as eyes can tell apart. */
export function unitColor(unit: number): string {
  const hue = (unit * GOLDEN_ANGLE) % 360;
  const lightness = LIGHTNESS[Math.floor(unit / 7) % LIGHTNESS.length] ?? LIGHTNESS[0];
  const reach = 0.75 * Math.min(lightness, 1 - lightness);
  // The usual conversion from hue, saturation and lightness, part by part.
  const part = (offset: number): string => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
