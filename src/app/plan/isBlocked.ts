import type { Plan } from "./plan";

/** Whether a finding forbids writing the plan. */
export function isBlocked({ findings, isReport }: Plan): boolean {
  return isReport !== true && findings.some(({ severity }) => severity === "lỗi");
}
