import { expect, test } from 'vitest';
import { inOfficeOrder } from './in-office-order.ts';

test('offices stand by kind, then by name, and inspection groups by number', () => {
  const office = (kind: 'TOWNSHIP' | 'INSPECTION_GROUP' | 'SECTION', officeId: string, nameZh: string) => ({ kind, officeId, nameZh });
  const shown = inOfficeOrder([
    office('INSPECTION_GROUP', 'group-2', '第二片区'),
    office('TOWNSHIP', 'huaixu', '槐序乡'),
    office('INSPECTION_GROUP', 'group-1', '第一片区'),
    office('SECTION', 'personnel', '政工人事科'),
    office('SECTION', 'basic-education', '基础教育科'),
  ]);
  expect(shown.map(({ nameZh }) => nameZh)).toEqual(['基础教育科', '政工人事科', '槐序乡', '第一片区', '第二片区']);
});
