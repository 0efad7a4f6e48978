import { describe, expect, test } from 'vitest';
import { readGovernancePath } from './governance-download-route.ts';

const wanted = (path: string) => readGovernancePath(new URL(`http://localhost${path}`))?.request ?? null;

describe('a path under /downloads/governance', () => {
  test('names a report, a meeting or a list, and the day it is of', () => {
    expect(wanted('/downloads/governance/reports/office-basic-education-2019-10.docx?asOf=2019-11-15')).toEqual({
      of: 'monthly-report',
      reportId: 'office-basic-education-2019-10',
      asOf: '2019-11-15',
    });
    expect(wanted('/downloads/governance/meetings/meeting-2019-4.docx')).toEqual({
      of: 'meeting-pack',
      meetingId: 'meeting-2019-4',
      asOf: null,
    });
    expect(wanted('/downloads/governance/lists/tasks.csv?asOf=2019-11-15&%E7%8A%B6%E6%80%81=%E8%BF%9B%E8%A1%8C%E4%B8%AD')).toEqual({
      of: 'list',
      list: 'tasks',
      format: 'csv',
      asOf: '2019-11-15',
      filters: { 状态: '进行中' },
      language: 'zh',
    });
    expect(wanted('/downloads/governance/lists/tasks.xlsx?language=en')).toMatchObject({ filters: {}, language: 'en' });
  });

  test.each([
    '/downloads/governance/reports/../x.docx',
    '/downloads/governance/reports/X.docx',
    '/downloads/governance/reports/a.pdf',
    '/downloads/governance/lists/tasks.xls',
    '/downloads/governance/lists/tasks.xlsx?asOf=2019-02-30',
    '/downloads/governance/lists/tasks.xlsx?asOf=yesterday',
    '/downloads/governance/',
  ])('%s names nothing', (path) => {
    expect(wanted(path)).toBeNull();
  });
});
