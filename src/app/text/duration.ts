/** How long something is late, as people say it: "35 phút", "2 giờ 05 phút", "3 ngày 4 giờ". */
export function duration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} ngày ${hours} giờ` : `${days} ngày`;
  if (hours === 0) return `${rest} phút`;
  return rest > 0 ? `${hours} giờ ${String(rest).padStart(2, "0")} phút` : `${hours} giờ`;
}
