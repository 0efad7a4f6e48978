const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as headings are numbered: 10 → 十, 21 → 二十一. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return `${before}${ones === 0 ? '' : digits[ones]}`;
}
