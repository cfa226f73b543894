import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { citizenIndex } from "../../../src/domain/awards/citizenIndex";
import { countCases } from "../../../src/domain/awards/countCases";
import type { CaseList } from "../../../src/domain/awards/caseList";

/** [citizen, official, unit, standing, day] */
type Claim = readonly [number, number, number, number?, number?];

const listOf = (claims: readonly Claim[], verified: CaseList["verified"] = new Map()): CaseList => {
  const column = (at: number, absent = 0): number[] => claims.map((claim) => claim[at] ?? absent);
  const most = (values: readonly number[]): number => Math.max(-1, ...values) + 1;
  return {
    citizens: Int32Array.from(column(0)),
    officials: Int32Array.from(column(1)),
    units: Int32Array.from(column(2)),
    standings: Uint8Array.from(column(3, 1)),
    days: Int32Array.from(column(4, 45_000)),
    counts: { citizens: most(column(0)), officials: most(column(1)), units: most(column(2)) },
    verified,
  };
};
const give = (to: number[] | undefined, index = 0): void => {
  if (to !== undefined) to[index] = (to[index] ?? 0) + 1;
};
const counted = (claims: readonly Claim[], verified?: CaseList["verified"]) => {
  const { officials, units } = countCases(listOf(claims, verified));
  return [officials.map((one) => one.counted), units.map((one) => one.counted)];
};

describe("countCases", () => {
  test.each<{ why: string; claims: Claim[]; gives: number[][] }>([
    { why: "one claim counts for both", claims: [[0, 0, 0]], gives: [[1], [1]] },
    {
      why: "the same official twice is once, whatever levels",
      claims: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      gives: [[1], [1]],
    },
    {
      why: "two officials of a unit: for neither, for the unit once",
      claims: [
        [0, 0, 0],
        [0, 1, 0],
      ],
      gives: [[0, 0], [1]],
    },
    {
      why: "two units: for nobody",
      claims: [
        [0, 0, 0],
        [0, 1, 1],
      ],
      gives: [
        [0, 0],
        [0, 0],
      ],
    },
    {
      why: "three officials of two units: for nobody",
      claims: [
        [0, 0, 0],
        [0, 1, 0],
        [0, 2, 1],
      ],
      gives: [
        [0, 0, 0],
        [0, 0],
      ],
    },
    {
      why: "a claim from outside the window disputes nothing",
      claims: [
        [0, 0, 0],
        [0, 1, 1, 0],
      ],
      gives: [
        [1, 0],
        [1, 0],
      ],
    },
    { why: "a day of no phase is not counted yet", claims: [[0, 0, 0, 2]], gives: [[0], [0]] },
    {
      why: "a day of no phase beside a day of a phase counts",
      claims: [
        [0, 0, 0, 2],
        [0, 0, 0, 1],
      ],
      gives: [[1], [1]],
    },
    {
      why: "a claim on a day of no phase still disputes",
      claims: [
        [0, 0, 0],
        [0, 1, 1, 2],
      ],
      gives: [
        [0, 0],
        [0, 0],
      ],
    },
  ])("$why", ({ claims, gives }) => {
    expect(counted(claims)).toEqual(gives);
  });

  test.each<{ why: string; verified: { official?: number; unit?: number }; gives: number[][] }>([
    {
      why: "to an official",
      verified: { official: 1 },
      gives: [
        [0, 1, 0],
        [1, 0],
      ],
    },
    {
      why: "to a unit with one claimant",
      verified: { unit: 1 },
      gives: [
        [0, 0, 1],
        [0, 1],
      ],
    },
    {
      why: "to a unit whose two officials still dispute",
      verified: { unit: 0 },
      gives: [
        [0, 0, 0],
        [1, 0],
      ],
    },
  ])("a disputed citizen verified to belong $why counts there", ({ verified, gives }) => {
    const claims: Claim[] = [
      [0, 0, 0],
      [0, 1, 0],
      [0, 2, 1],
    ];
    expect(counted(claims, new Map([[0, verified]]))).toEqual(gives);
  });

  test("says what became of every claim that does not count", () => {
    const { officials, units, disputes } = countCases(
      listOf([
        [0, 0, 0],
        [0, 0, 0],
        [1, 0, 0, 0],
        [2, 0, 0, 2],
        [3, 0, 0],
        [3, 1, 1],
        [4, 1, 1, 1, 45_010],
      ]),
    );
    expect(officials[0]).toMatchObject({
      counted: 1,
      repeated: 1,
      outside: 1,
      pending: 1,
      disputed: 1,
    });
    expect(units[1]).toMatchObject({ counted: 1, disputed: 1, lastDay: 45_010 });
    expect(disputes).toEqual([{ citizen: 3, officials: [0, 1], units: [0, 1] }]);
  });

  test("the day of the last case is the first day on which each citizen counted", () => {
    const { units } = countCases(
      listOf([
        [0, 0, 0, 1, 45_020],
        [0, 0, 0, 1, 45_003],
        [1, 0, 0, 1, 45_007],
      ]),
    );
    expect(units[0]?.lastDay).toBe(45_007);
  });

  const claim = fc.tuple(fc.nat(12), fc.nat(5), fc.constantFrom(0, 1, 1, 1, 2)).map(
    // Officials 0 and 1 are of unit 0, 2 and 3 of unit 1, 4 and 5 of unit 2.
    ([citizen, official, standing]): Claim => [citizen, official, official >> 1, standing],
  );
  const full: Claim[] = [
    [12, 5, 2, 0],
    [0, 0, 0, 0],
  ];

  test("agrees with the rule said in sets", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 60 }), (drawn) => {
        const claims = [...full, ...drawn];
        const [officials, units] = counted(claims);
        const wanted = [new Array<number>(6).fill(0), new Array<number>(3).fill(0)];
        for (let citizen = 0; citizen <= 12; citizen += 1) {
          const own = claims.filter(([who, , , standing]) => who === citizen && standing !== 0);
          if (!own.some(([, , , standing]) => standing === 1)) continue;
          const by = [...new Set(own.map(([, official]) => official))];
          const of = [...new Set(own.map(([, , one]) => one))];
          if (by.length === 1) give(wanted[0], by[0]);
          if (of.length === 1) give(wanted[1], of[0]);
        }
        expect([officials, units]).toEqual(wanted);
      }),
    );
  });

  test("one claim more never lowers the unit that makes it", () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 60 }), claim, (drawn, added) => {
        const [, before = []] = counted([...full, ...drawn]);
        const [, after = []] = counted([...full, ...drawn, added]);
        const own = added[2];
        expect(after[own]).toBeGreaterThanOrEqual(before[own] ?? 0);
      }),
    );
  });
});

describe("citizenIndex", () => {
  test.each([
    ["001099000001", "1099000001", "a leading zero makes another key"],
    ["", "0", "no key is not zero"],
    ["AB-1", "AB-2", "the office's own codes"],
    ["0123456789012345", "0123456789012346", "numbers longer than a double holds"],
  ])("tells %s and %s apart: %s", (a, b) => {
    const index = citizenIndex(1);
    expect([index.idOf(a), index.idOf(b), index.idOf(a), index.idOf(b), index.size]).toEqual([
      0, 1, 0, 1, 2,
    ]);
  });

  test("agrees with a Map on any keys, however many", () => {
    const key = fc.oneof(fc.stringMatching(/^\d{0,17}$/), fc.string(), fc.nat(99).map(String));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
        const index = citizenIndex(1);
        const known = new Map<string, number>();
        for (const one of keys) {
          if (!known.has(one)) known.set(one, known.size);
          expect(index.idOf(one)).toBe(known.get(one));
        }
        expect(index.size).toBe(known.size);
      }),
    );
  });
});
