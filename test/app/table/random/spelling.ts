// How one wording may arrive in a cell.
import type { Random } from "./random";

const SCANNED: Readonly<Record<string, string>> = {
  o: "0",
  l: "1",
  đ: "p",
  Đ: "P",
  i: "l",
  g: "q",
  h: "b",
  c: "e",
  n: "ri",
};

/** One letter lost, doubled, or read as another. */
export function damage(random: Random, text: string): string {
  const at = random.below(text.length);
  const put = (letters: string, skip: number) =>
    text.slice(0, at) + letters + text.slice(at + skip);
  return random.pick([
    () => put("", 1),
    () => text.replace(/[olđĐighcn]/, (letter) => SCANNED[letter] ?? letter),
    () => put(SCANNED[text.charAt(at)] ?? "x", 1),
    () => put(random.pick(["x", "1", "~", "í"]), 1),
    () => put(text.charAt(at), 0),
  ])();
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");

/** Spellings that change nothing for a reader. */
export function respell(random: Random, text: string): string {
  return random.pick([
    () => text,
    () => text,
    () => text,
    () => text.normalize("NFD"),
    () => text.toUpperCase(),
    () => text.replace(/ /, "\n"),
    () => text.replace(/ /g, "\u00a0"),
    () => ` ${text}  `,
    () => text.replace(/Đ/g, "\u00d0").replace(/đ/g, "\u00f0"),
    () => text.replace(/Đ/g, "D").replace(/đ/g, "d"),
    () => plain(text),
    () => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
    () => text.replace(/òa/g, "oà").replace(/ũy/g, "uỹ").replace(/ỷ/g, "ỉ"),
  ])();
}

/** Names keep their letters: "Kỳ" may be another commune than "Kì" for all that a test knows. */
export function respellName(random: Random, name: string): string {
  return random.pick([
    () => name,
    () => name,
    () => name.normalize("NFD"),
    () => ` ${name}`,
    () => name.replace(" ", "\u00a0"),
    () => name.replace("Đ", "\u00d0"),
    () => `${name.slice(0, 3)}\u200b${name.slice(3)}`,
  ])();
}
