import type { LayoutOfFileFragment, ProposalFragment, ProposalOfColumnFragment, TrialFragment } from '../src/gql/graphql.ts';
import type { MappingDocument } from '../src/pages/layouts/document/mapping-document.ts';

export const fileHash = 'ab'.repeat(32);

export const proposedMapping: MappingDocument = {
  format: 1,
  id: 'layout',
  kind: 'student-roster',
  title: { zh: '邻县学籍', en: 'Neighbour county' },
  columns: { 学校标识码: { from: 'sch' }, 性别: { from: 'sx', values: { M: '男' } }, 年级: { from: 'gr' } },
};

const column = (name: string, from: string | null, more: Partial<ProposalOfColumnFragment> = {}): ProposalOfColumnFragment => ({
  __typename: 'ColumnProposal',
  column: name,
  isRequired: true,
  from,
  certainty: from === null ? 0 : 0.95,
  reason:
    from === null
      ? null
      : { __typename: 'Message', code: 'TitleSynonym', zh: '列名通常就是这个意思', en: 'Such a title usually means this' },
  values: [],
  words: [],
  mayBeAbsent: false,
  mayKeepCodes: false,
  mayBeMissing: true,
  ...more,
});

export const proposal: ProposalFragment = {
  __typename: 'LayoutProposal',
  kind: 'STUDENT_ROSTER',
  sheet: 'star',
  headerRow: 1,
  rows: 26796,
  columns: [
    { __typename: 'SampledColumn', title: 'sch', samples: ['28', '52'] },
    { __typename: 'SampledColumn', title: 'sx', samples: ['M', 'F'] },
    { __typename: 'SampledColumn', title: 'gr', samples: ['K', '1'] },
    { __typename: 'SampledColumn', title: 'read', samples: ['476'] },
  ],
  proposals: [
    column('学校标识码', 'sch'),
    column('姓名', null, { mayBeAbsent: true }),
    column('性别', 'sx', {
      certainty: 0.7,
      values: [
        { __typename: 'ValueProposal', found: 'M', rows: 14122, becomes: '男' },
        { __typename: 'ValueProposal', found: 'F', rows: 12654, becomes: null },
      ],
      words: [
        { __typename: 'TemplateWord', word: '男', en: 'male' },
        { __typename: 'TemplateWord', word: '女', en: 'female' },
      ],
    }),
    column('年级', 'gr'),
    column('民族', null, { isRequired: false, mayKeepCodes: true }),
  ],
  document: JSON.stringify(proposedMapping),
  knownLayout: null,
};

export const trial: TrialFragment = {
  __typename: 'LayoutTrial',
  columns: ['学校标识码', '性别', '年级'],
  rows: [
    { __typename: 'TriedRow', row: 2, cells: ['28', '男', '一年级'], findings: [] },
    {
      __typename: 'TriedRow',
      row: 3,
      cells: ['52', 'F', '一年级'],
      findings: [
        {
          __typename: 'Finding',
          severity: 'ERROR',
          sheet: 'star',
          row: 3,
          column: 'sx',
          value: 'F',
          problem: { __typename: 'Message', code: 'UnknownCode', zh: '没有这个性别', en: 'No such gender' },
          expectedZh: '男或女',
          expectedEn: '男 or 女',
          cureZh: '写明对应',
          cureEn: 'Map it',
        },
      ],
    },
  ],
  problem: null,
};

export const builtIn: LayoutOfFileFragment = {
  __typename: 'Layout',
  layoutId: 'project-star',
  kind: 'STUDENT_ROSTER',
  titleZh: '田纳西州 STAR 班级规模研究',
  titleEn: 'Project STAR',
  builtIn: true,
  document: JSON.stringify({
    ...proposedMapping,
    id: 'project-star',
    missing: ['NA'],
    counted: [{ from: 'read', zh: '阅读成绩', en: 'Reading' }],
  }),
};

export const own: LayoutOfFileFragment = {
  ...builtIn,
  layoutId: 'neighbour',
  titleZh: '邻县学籍',
  titleEn: 'Neighbour county',
  builtIn: false,
  document: JSON.stringify({ ...proposedMapping, id: 'neighbour' }),
};
