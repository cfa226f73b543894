/**
 * A long sentence as lines of at most so many letters, broken between words: cells that stand under a table run over its
 * columns, and a line that is longer than the table would be cut off on paper.
 */
export function textLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && longer.length > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
