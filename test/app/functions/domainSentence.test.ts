import { describe, expect, test } from "@jest/globals";
import type { DomainProblem } from "../../../src/domain/domainProblem";
import { domainSentence } from "../../../src/app/messages/domainSentence";
import { civil } from "../../support/civil";

const examples: {
  readonly [Code in DomainProblem["code"]]: Extract<DomainProblem, { code: Code }>;
} = {
  "end-before-start": {
    code: "end-before-start",
    from: civil("20/6/2023"),
    to: civil("11/4/2023"),
  },
  "no-days": { code: "no-days" },
  "not-a-count": { code: "not-a-count", of: "weights", index: 2, value: -1.5 },
  "zero-weights": { code: "zero-weights", total: 17410 },
  "sum-too-large": { code: "sum-too-large" },
  "floor-above-cap": { code: "floor-above-cap", index: 0, floor: 1200, cap: 900 },
  "floors-above-total": { code: "floors-above-total", total: 17410, least: 18000 },
  "caps-below-total": { code: "caps-below-total", total: 17410, most: 16000 },
};

describe("domainSentence", () => {
  test.each(Object.values(examples))("$code is told in whole Vietnamese sentences", (problem) => {
    const sentence = domainSentence(problem);
    expect(sentence).toBe(sentence.normalize("NFC").trim());
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  });

  test("names figures as offices write them, and places from 1", () => {
    expect(domainSentence(examples["floors-above-total"])).toContain("18.000");
    expect(domainSentence(examples["not-a-count"])).toContain("(thứ 3)");
    expect(domainSentence(examples["not-a-count"])).toContain("-1,5");
  });
});
