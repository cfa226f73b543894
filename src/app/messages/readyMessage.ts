/** The message to leaders, in the words in which it is sent (domain A7). */
export const readyMessageTexts = {
  opening: (asOf: string, place: string, figures: string): string =>
    `Tính đến ${asOf}, ${place} đạt ${figures}.`,
  noFigures: (asOf: string, place: string): string =>
    `Tính đến ${asOf}, ${place} chưa có số liệu báo cáo.`,
  /** After the figures of the first indicator, where there are several. */
  about: (figures: string, indicator: string): string => `${figures} về “${indicator}”`,
  further: (indicator: string, figures: string): string => `“${indicator}”: ${figures}`,
  furtherNone: (indicator: string): string => `“${indicator}”: chưa có số liệu`,
  /** The whole is there, and not every unit is. */
  unmet: (unmet: number, units: number): string => `còn ${unmet}/${units} đơn vị chưa đạt`,
  highest: (units: string): string => `Cao nhất: ${units}.`,
  lowest: (units: string): string => `Thấp nhất: ${units}.`,
  allEqual: (units: number, rate: string): string => `Cả ${units} đơn vị cùng đạt ${rate}.`,
  unit: (name: string, figures: string): string => `${name} đạt ${figures}`,
  more: (units: string, count: number): string => `${units} và ${count} đơn vị khác`,
  missing: (units: string): string => `Chưa báo cáo: ${units}.`,
  missingCount: (count: number, all: number, units: string): string =>
    `Chưa báo cáo ${count}/${all} đơn vị: ${units}.`,
  noneMissing: (all: number): string => `Đã đủ báo cáo của ${all} đơn vị.`,
} as const;
