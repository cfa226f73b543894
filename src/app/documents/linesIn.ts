/** What is listed in one cell or one field, by lines or by ";". */
export function linesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
