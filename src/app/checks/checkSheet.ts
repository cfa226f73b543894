/** The product sheet of the action `checkFigures`. */
export const CHECK_SHEET = "Kiểm tra số liệu";
