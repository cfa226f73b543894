/** The name of the cell that counts the days behind in the window with this code. */
export const elapsedName = (code: string): string => `CD_DA_QUA_${code}`;
