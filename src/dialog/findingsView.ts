import type { Finding, Severity } from "../app/finding";
import { element } from "./element";
import { texts } from "./texts";

const ORDER: readonly Severity[] = ["lỗi", "cần xác nhận", "lưu ý"];
const SIGNS: Readonly<Record<Severity, string>> = { lỗi: "✕", "cần xác nhận": "?", "lưu ý": "i" };
const CLASSES: Readonly<Record<Severity, string>> = {
  lỗi: "error",
  "cần xác nhận": "check",
  "lưu ý": "note",
};
const MOST = 100;

const place = ({ sheet, cell }: Finding): string => (cell ? `${sheet}!${cell}` : sheet);

function group(severity: Severity, findings: readonly Finding[]): HTMLElement {
  const items = findings
    .slice(0, MOST)
    .map((finding) =>
      element("li", {}, element("span", { class: "place" }, place(finding)), ` ${finding.text}`),
    );
  const rest = findings.length - items.length;
  if (rest > 0) items.push(element("li", { class: "rest" }, texts.more(rest)));
  return element(
    "div",
    { class: `findings ${CLASSES[severity]}` },
    element(
      "h3",
      {},
      element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[severity]),
      `${texts.severities[severity]} (${findings.length})`,
    ),
    element("ul", {}, ...items),
  );
}

/** Findings by severity, the blocking ones first; told by word and sign, not by colour alone. */
export function findingsView(findings: readonly Finding[]): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const groups = ORDER.map((severity) => ({
    severity,
    found: findings.filter((finding) => finding.severity === severity),
  }));
  return [
    element(
      "section",
      {},
      element("h2", {}, texts.findings),
      ...groups.flatMap(({ severity, found }) =>
        found.length > 0 ? [group(severity, found)] : [],
      ),
    ),
  ];
}
