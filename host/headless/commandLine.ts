// npm run -s headless -- IN.xlsx [--do "MENU > ITEM"] [--set field=value]... [--out OUT.xlsx] [--preview] [--now TIME] [--files DIR]
// npm run -s headless -- --list [IN.xlsx]
import { Refusal } from "./refusal";

export interface Command {
  readonly input: string | undefined;
  readonly list: boolean;
  readonly menu: string | undefined;
  readonly settings: ReadonlyMap<string, string>;
  readonly output: string | undefined;
  readonly preview: boolean;
  readonly now: string | undefined;
  readonly files: string | undefined;
}

const VALUED = ["--do", "--out", "--now", "--files"] as const;
const SWITCHES = ["--list", "--preview"] as const;
const USAGE =
  'Cách dùng: npm run -s headless -- BANG.xlsx [--do "MỤC > LỆNH"] [--set ô=giá trị]… [--out KETQUA.xlsx] [--preview] [--now 2023-06-12T15:30] [--files THUMUC], hoặc npm run -s headless -- --list [BANG.xlsx].';

/** Throws Refusal on anything that it does not know. */
export function readCommand(words: readonly string[]): Command {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const settings = new Map<string, string>();
  let input: string | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (isOneOf(SWITCHES, word)) switches.add(word);
    else if (word === "--set") {
      index += 1;
      addSetting(settings, valueAfter(word, words[index]));
    } else if (isOneOf(VALUED, word)) {
      index += 1;
      if (values.has(word)) throw new Refusal(`Tuỳ chọn ${word} được ghi hai lần. ${USAGE}`);
      values.set(word, valueAfter(word, words[index]));
    } else if (word.startsWith("-")) throw new Refusal(`Không có tuỳ chọn “${word}”. ${USAGE}`);
    else if (input !== undefined)
      throw new Refusal(`Chỉ mở được một tệp, nhưng có cả “${input}” và “${word}”. ${USAGE}`);
    else input = word;
  }
  const command: Command = {
    input,
    list: switches.has("--list"),
    menu: values.get("--do"),
    settings,
    output: values.get("--out"),
    preview: switches.has("--preview"),
    now: values.get("--now"),
    files: values.get("--files"),
  };
  checkTogether(command);
  return command;
}

const isOneOf = (list: readonly string[], word: string): boolean => list.includes(word);

function valueAfter(flag: string, value: string | undefined): string {
  const next =
    value === undefined || value === "" || (value.startsWith("--") && !value.includes("="));
  if (next) throw new Refusal(`Tuỳ chọn ${flag} thiếu giá trị đi sau. ${USAGE}`);
  return value;
}

/** Splits at the first "=": what follows belongs to the value. */
function addSetting(settings: Map<string, string>, text: string): void {
  const at = text.indexOf("=");
  const name = text.slice(0, at).trim().normalize("NFC");
  if (at < 0 || name === "")
    throw new Refusal(`--set “${text}” phải có dạng ô=giá trị, ví dụ --set tuNgay=11/4/2023.`);
  if (settings.has(name)) throw new Refusal(`Ô “${name}” được ghi hai lần trong --set.`);
  settings.set(name, text.slice(at + 1).normalize("NFC"));
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

function checkTogether({ input, list, menu, settings, output, preview, now }: Command): void {
  if (input === undefined && !list) throw new Refusal(`Thiếu tệp .xlsx cần mở. ${USAGE}`);
  if (list && (menu !== undefined || settings.size > 0 || output !== undefined || preview)) {
    throw new Refusal(
      `--list chỉ liệt kê, không đi cùng --do, --set, --out hay --preview. ${USAGE}`,
    );
  }
  if (settings.size > 0 && menu === undefined)
    throw new Refusal(`--set cần đi cùng --do. ${USAGE}`);
  if (now !== undefined && !isTime(now)) {
    throw new Refusal(
      `--now “${now}” không phải là thời điểm có thật; mời ghi như 2023-06-12T15:30.`,
    );
  }
}

function isTime(text: string): boolean {
  const found = TIME.exec(text);
  if (!found) return false;
  // Hours, minutes and seconds that were left out are NaN, and past no limit.
  const [year = 0, month = 0, date = 0, ...clock] = found.slice(1).map(Number);
  const day = new Date(Date.UTC(year, month - 1, date));
  const isDay = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isDay && !clock.some((part, index) => part >= (index === 0 ? 24 : 60));
}
