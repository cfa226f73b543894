import type { Day } from "./day";

/** Why a rule refuses its input. Sentences for people are written elsewhere, one per code. */
export type DomainProblem =
  | { readonly code: "end-before-start"; readonly from: Day; readonly to: Day }
  /** Something has to be done, and no day is left to do it on. */
  | { readonly code: "no-days" }
  /** `index` counts from 0 in the list called `of`. */
  | {
      readonly code: "not-a-count";
      readonly of:
        "total" | "weights" | "targets" | "days" | "dayWeights" | "limits" | "bases" | "rates";
      readonly index: number;
      readonly value: number;
    }
  /** A total above zero, and nobody to give it to. */
  | { readonly code: "zero-weights"; readonly total: number }
  | { readonly code: "sum-too-large" }
  | {
      readonly code: "floor-above-cap";
      readonly index: number;
      readonly floor: number;
      readonly cap: number;
    }
  | { readonly code: "floors-above-total"; readonly total: number; readonly least: number }
  | { readonly code: "caps-below-total"; readonly total: number; readonly most: number };
