// The automatic build on the host: triggers that go off late, twice or never, a box ticked on a phone, letters of a day.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { HostFile, ServiceCall } from "../../host/index";
import { buildAgain } from "../bundle/build";
import { closeAll, hostFile, Killed, openHost, type Literal, type Office } from "./openHost";

const built = buildAgain("--tu-dong");
const ARCHIVE = "Số liệu đã chốt";
const STATE = "Chạy tự động";

const DAY_TABLE: readonly (readonly Literal[])[] = [
  ["KẾT QUẢ THỰC HIỆN NGÀY 23/6/2023"],
  ["TT", "Đơn vị", "Hồ sơ thu nhận trong ngày", "Kích hoạt trong ngày"],
  [1, "Phường 1", 5, 3],
  [2, "Phường 2", 0, 0],
  [3, "Phường 3", null, null],
  [4, "Phường 4", null, null],
];
const CONTACTS: readonly (readonly Literal[])[] = [
  ["ĐẦU MỐI BÁO CÁO"],
  [""],
  ["Đơn vị", "Địa chỉ thư điện tử"],
  ["Phường 1", "p1@vidu.example"],
  ["Phường 3", "p3@vidu.example"],
  ["Phường 4", "p4@vidu.example"],
];
const grids = { "Báo cáo": DAY_TABLE, "Đầu mối báo cáo": CONTACTS };
const SET_UP = { nguoiDat: "Chị Vân (ví dụ)" };

/** Figures of 23/6 are due at 08h00 on 24/6. */
const EARLY = "2023-06-23T16:00";
const NEAR = "2023-06-24T07:45";
const DUE = "2023-06-24T08:05";

afterEach(closeAll);

const office = (file: HostFile, now: string, mailQuota = 100): Office =>
  openHost(file, { now, mailQuota, built });

/** An office where running unattended was set up in the afternoon before. */
const setUp = (): HostFile => {
  const open = office(hostFile(grids), EARLY);
  expect(open.run("startAutomatic", SET_UP).kind).toBe("committed");
  return open.host.save();
};
const archived = (open: Office): readonly Literal[] =>
  (open.grid(ARCHIVE) ?? [])
    .map((line) => line[1] ?? null)
    .filter((unit) => /^Phường \d/.test(String(unit)));
const stateOf = (open: Office, label: string): Literal =>
  (open.grid(STATE) ?? []).find((line) => line[0] === label)?.[1] ?? null;
const sentTo = (open: Office): readonly string[] => open.host.letters().map(({ to }) => to);

describe("setting up", () => {
  test("sets each trigger once, says who did it, and offers the box", () => {
    const file = setUp();
    expect(file.google.triggers.map(({ handler, kind }) => [handler, kind])).toEqual([
      ["tuDongTheoGio", "CLOCK"],
      ["tuDongKhiSua", "ON_EDIT"],
    ]);
    const open = office(file, EARLY);
    expect(stateOf(open, "Người đặt")).toBe("Chị Vân (ví dụ)");
    expect(stateOf(open, "Đang bật")).toBe("có");
    const rules = file.workbook.resources?.find(({ name }) => name.includes("DATA_VALIDATION"));
    expect(rules?.data).toContain("checkbox");
  });
  test("a second time is refused and sets nothing", () => {
    const open = office(setUp(), EARLY);
    const again = open.ask({ do: "preview", action: "startAutomatic", choices: SET_UP });
    expect(again).toMatchObject({ kind: "stopped", status: "refused", code: "already-on" });
    expect(open.host.save().google.triggers).toHaveLength(2);
  });
  test("stopping takes the triggers away, and those of others do nothing", () => {
    const open = office(setUp(), EARLY);
    const { triggers } = open.host.save().google;
    expect(open.run("stopAutomatic").kind).toBe("committed");
    const off = open.host.save();
    expect(off.google.triggers).toEqual([]);
    // Somebody else's triggers cannot be removed; they find the sheet switched off.
    const left = office({ ...off, google: { ...off.google, triggers } }, DUE);
    left.host.fireTriggers("CLOCK");
    expect(left.grid(ARCHIVE)).toBeUndefined();
    expect(sentTo(left)).toEqual([]);
  });
  test("the default build explains how to get this one", () => {
    const open = openHost(hostFile(grids), { now: EARLY });
    const answer = open.ask({ do: "preview", action: "startAutomatic", choices: SET_UP });
    expect(JSON.stringify(answer)).toContain("npm run build -- --tu-dong");
    expect(open.host.globals).not.toContain("tuDongTheoGio");
  });
});

describe("closing unattended", () => {
  test("waits for the due hour, then closes once, and says so", () => {
    const open = office(setUp(), EARLY);
    open.host.fireTriggers("CLOCK");
    expect(open.grid(ARCHIVE)).toBeUndefined();
    open.host.setNow(DUE);
    open.host.fireTriggers("CLOCK");
    expect(archived(open)).toEqual(["Phường 1", "Phường 2", "Phường 3", "Phường 4"]);
    expect(String(stateOf(open, "Kết quả"))).toContain("Đã chốt số liệu.");
  });
  test("going off twice, late or after a missed turn changes nothing in the figures", () => {
    const file = setUp();
    const onTime = office(file, DUE);
    onTime.host.fireTriggers("CLOCK");
    const figures = (open: Office) =>
      (open.grid(ARCHIVE) ?? [])
        .filter((line) => /^Phường \d/.test(String(line[1])))
        .map((line) => line.slice(5));
    const expected = figures(onTime);
    expect(expected).toHaveLength(4);
    onTime.host.fireTriggers("CLOCK");
    expect(figures(onTime)).toEqual(expected);
    const late = office(file, "2023-06-26T11:20");
    late.host.fireTriggers("CLOCK");
    expect(figures(late)).toEqual(expected);
  });
  test("a figure changed after closing is left to people", () => {
    const open = office(setUp(), DUE);
    open.host.fireTriggers("CLOCK");
    const before = open.grid(ARCHIVE);
    open.host.asPerson((person) => {
      person.type("Báo cáo", "C3", "50");
    });
    open.host.fireTriggers("CLOCK");
    expect(open.grid(ARCHIVE)).toEqual(before);
  });
  test("a cell that cannot be read stops it, and the sheet says where", () => {
    const wrong = {
      ...grids,
      "Báo cáo": DAY_TABLE.map((line, row) => (row === 2 ? [1, "Phường 1", "năm", 3] : line)),
    };
    const set = office(hostFile(wrong), EARLY);
    expect(set.run("startAutomatic", SET_UP).kind).toBe("committed");
    set.host.setNow(DUE);
    set.host.fireTriggers("CLOCK");
    expect(set.grid(ARCHIVE)).toBeUndefined();
    expect(String(stateOf(set, "Kết quả"))).toMatch(/cần người xem.*C3/);
  });
  test("the last five runs of people can still be undone", () => {
    const open = office(setUp(), DUE);
    open.host.fireTriggers("CLOCK");
    const form = open.ask({ do: "form", action: "undoWrite", choices: {} });
    const options = form.kind === "form" ? (form.action.fields[0]?.options ?? []) : [];
    expect(options.some((option) => option.includes("Bật chạy tự động"))).toBe(true);
    expect(options.some((option) => option.includes("noteAutomatic"))).toBe(false);
  });
});

describe("the box", () => {
  const tick = (open: Office, value = "TRUE", cell = "B3", sheet = STATE): void => {
    open.host.fireTriggers("ON_EDIT", { sheet, cell, value });
  };
  test("closes at once, on a phone too, and is empty again", () => {
    const open = office(setUp(), EARLY);
    open.host.asPerson((person) => {
      person.type(STATE, "B3", "TRUE");
    });
    tick(open);
    expect(archived(open)).toHaveLength(4);
    expect(stateOf(open, "Chốt số liệu hôm nay")).not.toBe(1);
    expect(String(stateOf(open, "Kết quả"))).toContain("Đã chốt số liệu.");
  });
  test.each([
    ["FALSE", "B3", STATE, "taking the tick away means nothing"],
    ["TRUE", "B4", STATE, "another cell means nothing"],
    ["TRUE", "B3", "Báo cáo", "nor the same cell of another sheet"],
  ])("%s in %s of %s: %s", (value, cell, sheet) => {
    const open = office(setUp(), EARLY);
    tick(open, value, cell, sheet);
    expect(open.grid(ARCHIVE)).toBeUndefined();
  });
});

describe("letters", () => {
  test("go to units without a report, once, with nothing personal in the log", () => {
    const open = office(setUp(), NEAR);
    open.host.fireTriggers("CLOCK");
    expect(sentTo(open)).toEqual(["p3@vidu.example", "p4@vidu.example"]);
    expect(open.host.letters()[0]?.body).toMatch(
      /Phường 3[\s\S]*23\/06\/2023[\s\S]*08:00 24\/06\/2023/,
    );
    open.host.fireTriggers("CLOCK");
    expect(sentTo(open)).toHaveLength(2);
    expect(open.log.join()).not.toContain("vidu.example");
    const words = (open.grid(STATE) ?? [])
      .map((line) => line[3])
      .filter((word) => word === "đã gửi");
    expect(words).toHaveLength(2);
  });
  test("stay within the day's quota; the rest goes out with the next run that may", () => {
    const open = office(setUp(), NEAR, 1);
    open.host.fireTriggers("CLOCK");
    expect(sentTo(open)).toEqual(["p3@vidu.example"]);
    expect(String(stateOf(open, "Kết quả"))).toMatch(/hạn mức.*1 đơn vị/i);
    const next = office(open.host.save(), "2023-06-24T07:55");
    next.host.fireTriggers("CLOCK");
    expect(sentTo(next)).toEqual(["p4@vidu.example"]);
  });
  test("a run that dies after marking never writes twice", () => {
    const file = setUp();
    const open = office(file, NEAR);
    const stop = (call: ServiceCall): void => {
      if (call.name === "MailApp.sendEmail" && call.phase === "before") throw new Killed("applied");
    };
    open.host.setHooks({ onServiceCall: stop });
    expect(() => {
      open.host.fireTriggers("CLOCK");
    }).toThrow();
    open.host.setHooks({});
    const next = office(open.host.save(), "2023-06-24T07:55");
    next.host.fireTriggers("CLOCK");
    expect(sentTo(next)).toEqual([]);
  });
  test("an address that Google refuses stops no other", () => {
    const odd = CONTACTS.map((line) =>
      line[0] === "Phường 3" ? ["Phường 3", "p3@vidu..example"] : line,
    );
    const open = office(hostFile({ ...grids, "Đầu mối báo cáo": odd }), EARLY);
    expect(open.run("startAutomatic", SET_UP).kind).toBe("committed");
    open.host.setNow(NEAR);
    open.host.fireTriggers("CLOCK");
    expect(sentTo(open)).toContain("p4@vidu.example");
  });
});

test("the manifest asks for triggers and mail only in this build", () => {
  const own = built.manifest.oauthScopes.map((scope) => scope.split("/").pop());
  expect(own).toEqual([
    "spreadsheets.currentonly",
    "script.container.ui",
    "script.scriptapp",
    "script.send_mail",
  ]);
});
