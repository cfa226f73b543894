import { afterEach, describe, expect, test } from "@jest/globals";
import { jobs } from "./district";
import { closeAll, hostFile, openHost } from "./openHost";

afterEach(closeAll);

describe("smoke", () => {
  test.each(jobs)("$action", ({action, choices, grids}) => {
    const t0 = Date.now();
    const office = openHost(hostFile(grids));
    const t1 = Date.now();
    const calls: string[] = [];
    const preview = office.ask({do:"preview", action, choices});
    if (preview.kind !== "preview") { console.log(JSON.stringify(preview, null, 1), office.log); return; }
    office.host.resetServiceCalls();
    office.host.setHooks({ onServiceCall: (c) => { if (c.phase === "before" && c.counted) calls.push(c.name); } });
    const response = office.commit(action, choices, preview.hash);
    const t2 = Date.now();
    console.log(t1 - t0, t2 - t1, JSON.stringify(preview.summary), JSON.stringify(response), JSON.stringify(office.host.serviceCalls()), calls.join(" "), office.log, JSON.stringify(office.host.save().workbook.sheetOrder.map((id) => { const n = office.host.save().workbook.sheets[id]?.name ?? ""; return [n, office.grid(n)]; })).slice(0, 3000));
    expect(1).toBe(1);
  });
});
