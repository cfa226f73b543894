import { describe, expect, test } from "@jest/globals";
import vm from "node:vm";
import { transferable } from "../../../host/page/transferable";

class Box {
  readonly size = 1;
}

describe("transferable", () => {
  test.each([
    { given: { a: [1, "hai", true, null] }, why: "plain data" },
    { given: "", why: "an empty text" },
    {
      given: vm.runInNewContext("({ a: [{ b: 1 }] })") as unknown,
      why: "plain data of another realm",
    },
  ])("$why crosses unchanged", ({ given }) => {
    expect(JSON.stringify(transferable(given)?.value)).toBe(JSON.stringify(given));
  });

  test.each([
    { given: undefined, arrives: null, why: "undefined becomes null" },
    { given: [1, undefined, 3], arrives: [1, null, 3], why: "undefined in an array becomes null" },
    { given: { a: undefined, b: 1 }, arrives: { b: 1 }, why: "an undefined property is left out" },
    {
      given: [NaN, Infinity],
      arrives: [null, null],
      why: "what is no number in JSON becomes null",
    },
  ])("$why", ({ given, arrives }) => {
    expect(transferable(given)?.value).toEqual(arrives);
  });

  test.each([
    { given: new Date(), why: "a date" },
    { given: () => 1, why: "a function" },
    { given: new Box(), why: "an object of a class" },
    { given: { deep: [new Date()] }, why: "a date deep inside" },
    { given: new Map(), why: "a map" },
  ])("$why does not cross", ({ given }) => {
    expect(transferable(given)).toBeUndefined();
  });
});
