import { cleanText } from "../text/cleanText";
import { quoted } from "../text/quoted";

/** Whether a name holds a number long enough to be a person's: names are printed, such numbers never. */
export function isPersonalNumber(name: string): boolean {
  return quoted(name, 200) !== cleanText(name, 200);
}
