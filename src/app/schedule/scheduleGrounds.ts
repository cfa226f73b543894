import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import type { Finding } from "../finding";
import { machineTexts } from "../messages/scheduleMachines";
import { fingerprint } from "../plan/fingerprint";
import type { Fingerprint } from "../plan/plan";
import { findingAt } from "../settings/findingAt";
import type { WorkbookSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { MACHINE, MACHINE_FIRST_ROW } from "./machineSheet";
import type { MadeSchedule } from "./madeSchedule";
import { MACHINE_SHEET } from "./scheduleSheets";

/** What a schedule rests on: the table's columns, the machines, and the sheets of settings. */
export function restsOnSchedule(
  workbook: WorkbookSnapshot,
  { values, inputs }: MadeSchedule,
): readonly Fingerprint[] {
  const { cotNhuCau, cotDaLam, cotHan, cotUuTien, cotMay, cotDatTu, cotDatDen, cotDiaDiem } =
    values;
  const columns = [cotNhuCau, cotDaLam, cotHan, cotUuTien, cotMay, cotDatTu, cotDatDen, cotDiaDiem];
  const indices = columns.flatMap((column) => (column ? [column.index] : []));
  const machines = workbook.sheet(MACHINE_SHEET);
  const size = { rows: machines?.values.length ?? 0, columns: machines?.values[0]?.length ?? 0 };
  return [
    ...restsOnTable(inputs.sheet, values.bang, indices, []),
    ...(machines ? [fingerprint(machines, "inputs", { row: 0, column: 0, ...size })] : []),
    ...restsOnSettings(workbook),
  ];
}

/** Says where the form gives figures for machines that the sheet "Máy thu nhận" already has. */
export function keptMachines({ values, inputs }: MadeSchedule): readonly Finding[] {
  if (inputs.newSheet) return [];
  const given = [
    [values.soMay !== undefined, "Số máy", MACHINE.name],
    [values.gioCa !== "", "Giờ các ca", MACHINE.shifts],
    [values.congSuatCa !== undefined, "Công suất mỗi ca", MACHINE.capacity],
  ] as const;
  return given.flatMap(([isGiven, label, column]) => {
    if (!isGiven) return [];
    const cell = [MACHINE_SHEET, MACHINE_FIRST_ROW, column] as const;
    const text = machineTexts.kept(label, sheetCell(...cell));
    return [findingAt("lưu ý", "machines-from-sheet", cell, text)];
  });
}
