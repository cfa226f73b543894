/** As many names of a list as fit into so many letters; the last part says how many more there are. */
export function cutList(
  names: readonly string[],
  letters: number,
  more: (count: number) => string,
): string {
  let shown = "";
  for (const [index, name] of names.entries()) {
    const next = index === 0 ? name : `${shown}, ${name}`;
    const rest = names.length - index - 1;
    const tail = rest > 0 ? ` ${more(rest)}` : "";
    if (index > 0 && next.length + tail.length > letters) {
      return `${shown} ${more(names.length - index)}`;
    }
    shown = next;
  }
  return shown;
}
