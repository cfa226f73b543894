import type { Day } from "../../domain/day";
import type { FractionWord } from "../columns/readFigures";
import type { Table } from "../table/table";
import type { BlankWord } from "./closedDay";
import type { KindWord } from "./closingIndicators";
import type { DailyRegime, LateHourWord } from "./regime";

export const unitWords = ["hỏi lại", "là đơn vị mới"] as const;
export type UnitWord = (typeof unitWords)[number];

/** What the form of a closing says. */
export interface CloseValues {
  readonly bang: Table;
  readonly cheDo: DailyRegime;
  readonly ngayChot: readonly Day[];
  readonly lyDo: string;
  readonly oTrong: BlankWord;
  readonly gioSauHan: LateHourWord | "theo chế độ";
  readonly loaiSo: KindWord;
  readonly donViMoi: UnitWord;
  readonly soLe: FractionWord;
}
