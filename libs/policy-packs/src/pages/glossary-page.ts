import { type GlossaryTerm, glossaryTerms } from '../glossary.ts';
import { markdownTable } from './markdown-table.ts';

const headings: Record<GlossaryTerm['group'], string> = {
  balance: '均衡 Balance',
  placement: '编班 Placement',
  teachers: '教师 Teachers',
  'equipment and buildings': '装备与校舍 Equipment and buildings',
  'evaluation and students': '评价与学生 Evaluation and students',
  governance: '治理 Governance',
  'people and bodies': '人与机构 People and bodies',
};

/** The glossary's terms as Markdown sections, one table per group; the platform's own words stand above them, written by hand. */
export const glossarySections = (): string =>
  [...Map.groupBy(glossaryTerms, ({ group }) => group)]
    .map(([group, terms]) => {
      const rows = terms.map(({ zh, en, codeName, note }) => [zh, en, `\`${codeName}\``, note]);
      return `## ${headings[group]}\n\n${markdownTable(['中文', 'English', 'in code', 'note'], rows)}\n`;
    })
    .join('\n');
