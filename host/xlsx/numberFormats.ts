// Number formats that .xlsx knows by number alone. 14 and 22 follow the reader's country; here it is Vietnam.
const BUILT_IN = new Map<number, string>([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Excel's own numbers mean other texts in other countries, so only those that mean one thing are used again. */
const STABLE = new Map(
  [1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49].map((id) => [
    BUILT_IN.get(id) ?? "",
    id,
  ]),
);

export const builtInFormat = (id: number): string | undefined => BUILT_IN.get(id);

export const builtInFormatId = (pattern: string): number | undefined =>
  pattern === "" || /^general$/i.test(pattern) ? 0 : STABLE.get(pattern);

/** Whether the pattern shows a number as a day or a time. */
export const isDateFormat = (pattern: string): boolean =>
  /[dyhs]|m/i.test(
    pattern
      .replace(/"[^"]*"|\\.|_.|\*./g, "")
      .replace(/\[(?![hms]+\])[^\]]*\]/gi, "")
      .replace(/general|[eE][+-]/gi, ""),
  );
