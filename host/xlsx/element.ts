// Elements of .xlsx as text.

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** For an element's text. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (one) => ESCAPES[one] ?? one);

/** For an attribute between double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\t]/g, (one) => ESCAPES[one] ?? one);

/** An element from its attributes; those undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${listed}/>` : `<${name}${listed}>${content}</${name}>`;
}
