/**
 * A number as Vietnamese offices print it: "1.234,5". Trailing zeros are dropped unless `decimals` fixes their count.
 *
 * Own code, since the host and Apps Script need not agree on `Intl`.
 */
export function formatNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) return String(value);
  // 12 significant digits hide what binary fractions add: 0.1 + 0.2 prints as 0,3.
  const plain = decimals === undefined ? roundedText(value) : roundHalfAway(value, decimals);
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const minus = /[1-9]/.test(plain) ? sign : "";
  return minus + grouped + (fraction === "" ? "" : `,${fraction}`);
}

const roundedText = (value: number): string => {
  if (Number.isInteger(value)) return value.toFixed(0);
  return Number(value.toPrecision(12))
    .toFixed(10)
    .replace(/\.?0+$/, "");
};

/** `toFixed` alone prints 0,5 as "0" or "1" by the binary digits; people round half away from zero. */
const roundHalfAway = (value: number, decimals: number): string => {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${decimals}`);
  const rounded = Number(`${Math.round(scaled)}e-${decimals}`);
  const text = (Number.isNaN(rounded) ? Math.abs(value) : rounded).toFixed(decimals);
  return value < 0 ? `-${text}` : text;
};
