import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellText } from "../../../src/app/plan/cellText";
import { digest } from "../../../src/app/plan/digest";
import { planHash } from "../../../src/app/plan/planHash";
import type { CellContent, Plan } from "../../../src/app/plan/plan";
import { moment } from "../../support/snapshotBuilder";

describe("digest", () => {
  test("is the same in every realm and release", () => {
    expect(digest(["Xã Tân Hòa", "381"])).toMatch(/^[0-9a-f]{16}$/);
    expect(digest([])).not.toBe(digest([""]));
  });

  test.each([
    [["ab", "c"], ["a", "bc"], "texts do not run together"],
    [["a", "b"], ["b", "a"], "order counts"],
    [["hòa"], ["hoà"], "tone placement counts"],
  ])("tells %j from %j: %s", (a, b) => {
    expect(digest(a)).not.toBe(digest(b));
  });

  test("does not collide on small changes", () => {
    const all = new Set<string>();
    for (let n = 0; n < 50_000; n += 1) all.add(digest([`number${n}`]));
    expect(all.size).toBe(50_000);
  });
});

describe("cellText", () => {
  test.each([
    [1, "1"],
    [0, ""],
    [true, "true"],
    [moment(2023, 4, 11), 45027],
  ])("tells %j from %j", (a, b) => {
    expect(cellText(a)).not.toBe(cellText(b));
  });
});

describe("planHash", () => {
  const plan: Plan = {
    kind: "plan",
    action: "a",
    restsOn: [],
    writes: [],
    summary: ["x"],
    tables: [],
    findings: [],
  };

  test("does not depend on the order of keys, nor on texts to copy", () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as unknown as Plan;
    expect(planHash(turned)).toBe(planHash(plan));
    expect(planHash({ ...plan, texts: [{ title: "t", text: "15:30" }] })).toBe(planHash(plan));
  });

  test("changes with every cell of a block, its type and its place", () => {
    const hash = (...block: readonly (readonly CellContent[])[]): string =>
      planHash({
        ...plan,
        writes: [{ kind: "sheet", sheet: "S", owner: "product", style: {}, block }],
      });
    const [one, text, none] = [{ value: 1 }, { value: "1" }, { value: "" }];
    const hashes = [
      hash([one, none]),
      hash([none, one]),
      hash([one], [none]),
      hash([text, none]),
      hash([{ formula: "=1" }, none]),
      hash([{ value: "=1" }, none]),
      hash([one, none, none]),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test("changes with every word that people read", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (summary) => {
        fc.pre(JSON.stringify(summary) !== JSON.stringify(plan.summary));
        expect(planHash({ ...plan, summary })).not.toBe(planHash(plan));
      }),
    );
  });
});
