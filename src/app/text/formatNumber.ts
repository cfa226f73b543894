const shortest = (value: number): string =>
  // 12 significant digits hide what binary fractions add: 0.1 + 0.2 prints as 0,3.
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));

/** `toFixed` alone goes by binary digits (1.005 → "1.00"); people round half away from zero. */
const rounded = (value: number, decimals: number): string => {
  // Tiny values come with a power of their own: "1.5e-9".
  const [digits, power = "0"] = Math.abs(value).toPrecision(15).split("e");
  const scaled = Math.round(Number(`${digits}e${Number(power) + decimals}`));
  const text = Number(`${scaled}e-${decimals}`).toFixed(decimals);
  return value < 0 && scaled > 0 ? `-${text}` : text;
};

/**
 * A number as Vietnamese offices print it: "1.234,5". `decimals` fixes how many digits follow the comma.
 *
 * Own code, since `Intl` of the host and of Apps Script need not agree.
 */
export function formatNumber(value: number, decimals?: number): string {
  const huge = !(Math.abs(value) < 1e15);
  const plain = huge || decimals === undefined ? shortest(value) : rounded(value, decimals);
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(plain);
  if (match === null) return plain.replace(".", ",");
  const whole = (match[1] ?? "").replace(/\B(?=(\d{3})+$)/g, ".");
  return match[2] === undefined ? whole : `${whole},${match[2]}`;
}
