const secondsPerDay = 86_400;
/** 31 December 9999, the last day a spreadsheet knows. */
const lastSerial = 2_958_466;

/**
 * The date of a serial number as ISO text: `2019-09-01`, with a time of day `2019-09-01T08:30:00`, a time alone `08:30:00`.
 * Rounded to the second. In the 1900 system day 1 is 1 January 1900 and day 60 the 29 February 1900 that never was (kept for
 * Lotus 1-2-3); in the 1904 system day 0 is 1 January 1904. Null when no date has that number. 43709 gives `2019-09-01`.
 */
export function serialDate(serial: number, date1904: boolean): string | null {
  const seconds = Math.round(serial * secondsPerDay);
  const day = Math.floor(seconds / secondsPerDay);
  if (!(day >= 0 && day < lastSerial - (date1904 ? 1462 : 0))) return null;
  const time = new Date((seconds - day * secondsPerDay) * 1000).toISOString().slice(11, 19);
  if (day === 0 && !date1904) return time;
  const date = date1904
    ? isoDay(Date.UTC(1904, 0, 1), day)
    : day === 60
      ? '1900-02-29'
      : isoDay(Date.UTC(1899, 11, day < 60 ? 31 : 30), day);
  return time === '00:00:00' ? date : `${date}T${time}`;
}

function isoDay(origin: number, days: number): string {
  return new Date(origin + days * secondsPerDay * 1000).toISOString().slice(0, 10);
}
