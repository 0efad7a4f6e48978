import { expect, test } from 'vitest';
import { isSameSchoolName } from './school-name.ts';

test.each([
  ['清江小学', '清江小学'],
  ['示例县清江小学', '清江小学'],
  ['清江小学', '某省某某市示例县清江小学'],
  ['示例县 清江小学', '示例县清江小学'],
  ['示例县清江（中心）小学', '清江(中心)小学'],
])('%s is %s', (one, other) => expect(isSameSchoolName(one, other)).toBe(true));

test.each([
  ['清江小学', '白果小学'],
  ['新清江小学', '清江小学'],
  ['示例县清江小学', '示例县白果小学'],
  ['清江第一小学', '第一小学'],
])('%s is not %s', (one, other) => expect(isSameSchoolName(one, other)).toBe(false));
