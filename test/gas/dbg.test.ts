import { test } from "@jest/globals";
import { withArchive } from "/work/wt/charts/test/gas/district";
import { hostFile, openHost } from "/work/wt/charts/test/gas/openHost";
test("x", () => {
  const office = openHost(hostFile(withArchive));
  console.log(
    JSON.stringify(office.run("dailyTargets", { tuNgay: "23/6/2023", denNgay: "2/7/2023" })).slice(
      0,
      300,
    ),
  );
  console.log(JSON.stringify(office.run("updateSummary")).slice(0, 300));
  const g = office.grid("Thông tin chiến dịch") ?? [];
  console.log(JSON.stringify(g));
  console.log(JSON.stringify((office.grid("Tổng hợp") ?? [])[2]));
});
