// A run dies at every service call, before and after the call takes effect, with its buffered writes lost or applied.
import { afterEach, describe, expect, test } from "@jest/globals";
import type { HostFile, ServiceCall } from "../../host/index";
import { fileOf, jobs, type Job } from "./district";
import { closeAll, Killed, openHost, type Office } from "./openHost";

interface Death {
  readonly index: number;
  readonly phase: "before" | "after";
  readonly buffered: "lost" | "applied";
}

const JOURNAL = "CD06_Nhật ký";

/** Contents of every sheet of the office's and the product's, without the journal. */
function contents(office: Office): ReadonlyMap<string, string> {
  const { workbook } = office.host.save();
  return new Map(
    workbook.sheetOrder.flatMap((id) => {
      const name = workbook.sheets[id]?.name ?? "";
      // The stamp counts runs, and a run that died counts.
      const grid = JSON.stringify(office.grid(name)).replace(/CD06\/1 \d+/, "CD06/1 n");
      return name === JOURNAL || grid === "[]" ? [] : [[name, grid] as const];
    }),
  );
}

const isMarked = (office: Office): boolean =>
  (office.grid(JOURNAL) ?? []).some((line) => line[1] === "đang ghi");

function callsOf(
  job: Job,
  file: HostFile,
): {
  readonly calls: readonly ServiceCall[];
  readonly hash: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
} {
  const office = openHost(file);
  const before = contents(office);
  const { hash } = office.preview(job.action, job.choices);
  const calls: ServiceCall[] = [];
  office.host.setHooks({
    onServiceCall: (call) => {
      if (call.phase === "before") calls.push(call);
    },
  });
  expect(office.commit(job.action, job.choices, hash).kind).toBe("committed");
  return { calls, hash, before, after: contents(office) };
}

/**
 * Dying right before a call is dying right after the one before it, but for the first; and dying after a reading is dying
 * after the last change before it, since a reading only brings that change about.
 */
function deathsOf(calls: readonly ServiceCall[]): readonly Death[] {
  const changes = calls.filter(({ kind, counted }) => counted && kind === "write");
  const isChange = (index: number): boolean => changes.some((call) => call.index === index);
  return [
    { index: 0, phase: "before", buffered: "lost" },
    ...changes.flatMap(({ index }): readonly Death[] => [
      // What is buffered is lost as a whole: one death will do for changes that follow each other.
      ...(isChange(index - 1) ? [] : [{ index, phase: "after", buffered: "lost" } as const]),
      { index, phase: "after", buffered: "applied" },
    ]),
  ];
}

function die(office: Office, { index, phase, buffered }: Death): void {
  office.host.setHooks({
    onServiceCall: (call) => {
      if (call.index === index && call.phase === phase) throw new Killed(buffered);
    },
  });
}

/** Files that share the work. */
const SHARDS = 4;

/** The jobs of one file, so that several files share the work. */
export function killEach(shard: number): void {
  afterEach(closeAll);
  describe("a run that dies", () => {
    test.each(jobs.filter((_, index) => index % SHARDS === shard))(
      "$action: wherever it dies, sheets are old, new or marked, and the next run ends right",
      (job) => {
        const file = fileOf(job);
        const { calls, hash, before, after } = callsOf(job, file);
        const deaths = deathsOf(calls);
        expect(deaths.length).toBeGreaterThan(6);
        let healed = 0;
        for (const death of deaths) {
          const where = `${job.action} ${JSON.stringify(death)} ${calls[death.index]?.name ?? ""}`;
          closeAll();
          const office = openHost(file);
          die(office, death);
          expect(() => office.commit(job.action, job.choices, hash)).toThrow();
          office.host.setHooks({});
          const left = contents(office);
          for (const [name, grid] of left) {
            const isWhole = grid === (before.get(name) ?? "[]") || grid === after.get(name);
            expect([where, name, isWhole || isMarked(office)]).toEqual([where, name, true]);
          }
          if (isMarked(office)) healed += 1;
          const isDone = [...after].every(([name, grid]) => left.get(name) === grid);
          if (isDone && !isMarked(office)) continue;
          const response = office.run(job.action, job.choices);
          expect([where, response.kind, response]).toEqual([where, "committed", response]);
          expect([where, [...contents(office)]]).toEqual([where, [...after]]);
          expect([where, isMarked(office)]).toEqual([where, false]);
        }
        expect(healed).toBeGreaterThan(0);
      },
      120_000,
    );
  });
}
