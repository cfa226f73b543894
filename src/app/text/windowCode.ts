/** A window's code as people write it: "GĐ1" for the giai đoạn whose names are CD_SO_NGAY_GD1 and the like. */
export function windowCode(code: string): string {
  return code.replace(/^GD(?=\d)/, "GĐ");
}
