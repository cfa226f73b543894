/** Whether "STT" holds the letter of a section: "I", "II.", "A". */
export function isFrameMark(text: string): boolean {
  return /^(?:[IVX]+|[A-HĐ])[.)]?$/.test(text);
}
