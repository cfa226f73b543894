// Black box: the leaders' page from the command line, its charts in the report and in the saved file.
import { afterAll, describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { writeXlsx } from "../../host/xlsx/writeXlsx";
import {
  ACTIVATED,
  ARCHIVE,
  archiveGrid,
  FILED,
  reportedDays,
  targetGrid,
  WARDS,
} from "../app/summary/district";
import { hostFile } from "../gas/openHost";
import { newPath, removeWorkbooks, runHeadless, type Answer } from "./headless";

afterAll(removeWorkbooks);

const SUMMARY = "Tiến độ > Cập nhật tổng hợp";
const DATES = { tuNgay: "23/6/2023", denNgay: "5/11/2023" };

interface Chart {
  readonly sheet: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

const chartsOf = ({ report }: Answer): readonly Chart[] =>
  (report as unknown as { readonly charts: readonly Chart[] }).charts;

function district(): string {
  const path = newPath();
  const archive = archiveGrid([FILED, ACTIVATED], WARDS, reportedDays(34));
  writeFileSync(path, writeXlsx(hostFile({ "Chỉ tiêu": targetGrid(), [ARCHIVE]: archive })));
  return path;
}

describe("the leaders' page from the command line", () => {
  test("is written, and its charts are told with what they show", async () => {
    const answer = await runHeadless(district(), SUMMARY, DATES);
    expect([answer.code, answer.report.status]).toEqual([0, "ok"]);
    expect(answer.report.writes.map(({ sheet }) => sheet)).toEqual(["Tổng hợp"]);
    const [line, bars] = chartsOf(answer);
    expect(chartsOf(answer)).toHaveLength(2);
    expect(line).toMatchObject({ sheet: "Tổng hợp", type: "LINE" });
    expect(line?.labels).toHaveLength(136);
    expect(line?.series.map(({ name }) => name)).toEqual(["Kế hoạch", "Thực hiện"]);
    expect(bars).toMatchObject({ sheet: "Tổng hợp", type: "BAR" });
    expect(bars?.labels).toHaveLength(14);
    // The saved file has them, and only once when the page is made again.
    const again = await runHeadless(answer.out, SUMMARY, {});
    expect([again.code, again.report.status]).toEqual([0, "ok"]);
    const shown = (one: Answer) =>
      chartsOf(one).map(({ sheet, type, labels, series }) => ({ sheet, type, labels, series }));
    expect(shown(again)).toEqual(shown(answer));
  }, 60_000);

  test("without an archive it is refused with what to do first", async () => {
    const path = newPath();
    writeFileSync(path, writeXlsx(hostFile({ "Chỉ tiêu": targetGrid() })));
    const { code, report, hasOut } = await runHeadless(path, SUMMARY, DATES);
    expect([code, report.status, hasOut]).toEqual([2, "refused", false]);
    expect(report.messages.join(" ")).toContain("Báo cáo ngày > Chốt số liệu");
  }, 60_000);
});
