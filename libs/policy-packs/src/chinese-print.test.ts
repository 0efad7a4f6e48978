import { describe, expect, it } from 'vitest';
import { inChinesePrint } from './chinese-print.ts';

describe('Chinese print', () => {
  it.each([
    ['成立专班,先调研', '成立专班，先调研'],
    ['否决:考试招生', '否决：考试招生'],
    ['资源配置(7项)', '资源配置（7项）'],
    ['(寄宿校除外)', '（寄宿校除外）'],
    ['4,000 CNY (a setting)', '4,000 CNY (a setting)'],
    ['1:30', '1:30'],
  ])('sets %s as %s', (text, printed) => {
    expect(inChinesePrint(text)).toBe(printed);
  });
});
