import { expect, test } from "@jest/globals";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { annex } from "../actions/binhGia";
import { contentOf, outcomeOf, planOf, refusal, sheetOf } from "../actions/planned";
import { printed } from "./printed";

test("every unit gets its dates, hours, place, files, and who must come", () => {
  const plan = planOf("scheduleNotices", buildWorkbook({ sheets: [annex(), printed()] }), {
    doiTuong: "người từ đủ 14 tuổi",
    giayTo: "thẻ căn cước",
  });
  const rows = (sheetOf(plan, "Thông báo lịch")?.block ?? [])
    .slice(4, 23)
    .map((row) => row.map(contentOf));
  expect(rows).toHaveLength(19);
  const notice = rows.find((row) => row[1] === "Xã Tân Hòa");
  expect(notice?.slice(2, 10)).toEqual([
    "CAX Tân Hòa",
    "Máy 2",
    { day: 45041, minute: 0 },
    { day: 45042, minute: 0 },
    381,
    "các ngày 25, 26/4/2023, từ 7h00 đến 23h00",
    "người từ đủ 14 tuổi",
    "thẻ căn cước",
  ]);
  expect(plan.texts?.[0]?.text.split("\n\n")).toHaveLength(19);
  expect(plan.texts?.[0]?.text).toContain("Kính gửi: Xã Tân Hòa. Máy 2 sẽ thu nhận");
});

test("a visit that is too short says for how many files it is enough", () => {
  const plan = planOf("scheduleNotices", buildWorkbook({ sheets: [annex(), printed()] }));
  expect(plan.texts?.[0]?.text).toContain(
    "Dự kiến thu nhận 2.700 hồ sơ. Lịch này chỉ đủ cho 2.560 hồ sơ",
  );
});

test("a date that does not exist is never sent to anybody", () => {
  const sheets = [annex(), printed({ "6,3": "Tháng 6/2023 (Từ 7h00 đến 15h00): 31" })];
  const answer = refusal(outcomeOf("scheduleNotices", buildWorkbook({ sheets })));
  expect(answer).toContain("'Phụ lục 1'!D7");
});

test("a unit without days yet gets no notice, and is named", () => {
  const cells = { "44,3": "", "45,3": "" };
  const plan = planOf("scheduleNotices", buildWorkbook({ sheets: [annex(), printed(cells)] }));
  expect(plan.texts?.[0]?.text.split("\n\n")).toHaveLength(18);
  expect(plan.summary.join(" ")).toContain("chưa có thông báo: Xã Bình La");
});

test("a day with a break keeps its two times, and shifts that follow on each other are one", () => {
  const grid = [
    ["Đơn vị", "Địa điểm", "Thời gian", "Ca"],
    ["Xã A", "UBND xã A", "12/4/2023", "Cả ngày (7h30-11h30; 13h00-17h00)"],
    ["Xã B", "UBND xã B", "13/4/2023", "Ca 1 (7h-12h)"],
    ["", "", "", "Ca 2 (12h-17h)"],
  ];
  const plan = planOf("scheduleNotices", buildWorkbook({ sheets: [{ name: "Lịch", grid }] }));
  expect(plan.texts?.[0]?.text).toContain(
    "ngày 12/4/2023, từ 7h30 đến 11h30 và từ 13h00 đến 17h00.",
  );
  expect(plan.texts?.[0]?.text).toContain("ngày 13/4/2023, từ 7h00 đến 17h00.");
});
