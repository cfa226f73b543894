import type { Plan } from "./plan";

/** Whether a finding forbids writing the plan. */
export function isBlocked({ findings }: Plan): boolean {
  return findings.some(({ severity }) => severity === "lỗi");
}
