const CENTURIES = 4;
const LAST_PROVINCE = 96;

/**
 * Whether twelve digits have the make of an identity number: province 001–096, century and sex 0–3. It has no check digit, so
 * others may pass too. Source: domain D5.
 *
 * @param digits - Digits only.
 * @example
 *    isIdentityNumber("037053000257") // => true
 *    isIdentityNumber("150000000000") // => false, a sum of money
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const province = Number(digits.slice(0, 3));
  return province >= 1 && province <= LAST_PROVINCE && Number(digits[3]) < CENTURIES;
}
