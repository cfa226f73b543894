/** `lỗi` blocks the plan that carries it; `cần xác nhận` is for a person to judge; `lưu ý` informs. */
export type Severity = "lỗi" | "cần xác nhận" | "lưu ý";

/** Something wrong or remarkable in the office's numbers, at a cell. */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 notation, such as "D24"; "" when it concerns the whole sheet. */
  readonly cell: string;
  /** Kebab-case and stable; programs may rely on it. */
  readonly code: string;
  readonly text: string;
}
