import type { OfficialDocument } from '../src/official-document.ts';

export const sampleDocument: OfficialDocument = {
  title: ['关于2019年10月义务教育', '班级均衡改革工作情况的月报'],
  addressee: '县义务教育均衡改革项目办公室',
  body: [
    { kind: 'heading', text: '总体进展' },
    { kind: 'paragraph', text: '本月两项措施共12条义务：绿灯9条，黄灯2条，红灯1条 <&">。' },
    { kind: 'subheading', text: '随机均衡编班' },
    { kind: 'subheading', text: '差异化教学' },
    { kind: 'heading', text: '存在问题' },
    { kind: 'subheading', text: '补进计划' },
    {
      kind: 'table',
      caption: '表1 任务',
      columns: [
        { title: '任务', share: 3 },
        { title: '数值', share: 1, isNumber: true },
      ],
      rows: [['按学期检查', '93.5']],
    },
  ],
  attachments: [
    { title: '任务清单', body: [{ kind: 'paragraph', text: '见表。' }] },
    { title: '证据目录', body: [] },
  ],
  sender: '基础教育科',
  date: '2019-11-05',
  note: '统计截至2019年10月31日',
};

/** Nothing but one paragraph of so many characters, and what always stands below it. */
export const plainDocument = (characters: number): OfficialDocument => ({
  title: [],
  addressee: null,
  body: [{ kind: 'paragraph', text: '教'.repeat(characters) }],
  attachments: [],
  sender: '基础教育科',
  date: '2019-11-05',
  note: null,
});
