/** A day as official documents write it (GB/T 9704-2012, 7.3.5.4): Arabic figures, no leading zero. `2019-10-05` → 2019年10月5日 */
export function calendarDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
