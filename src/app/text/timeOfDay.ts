/** "07h45", as offices write hours. */
export function timeOfDay(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}h${two(minute % 60)}`;
}
