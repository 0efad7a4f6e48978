import { lightRule } from '../light-rule.ts';
import { obligationsOf, type PlacedObligation } from '../obligations.ts';
import { packsInForceByDefault, type PolicyPack, policyPacks } from '../packs.ts';
import { responsibleOffice } from '../responsible-office.ts';
import { verificationRemark } from '../verification.ts';
import { markdownTable } from './markdown-table.ts';
import { targetText } from './target-text.ts';

const modalities = {
  mandatory: '应当 must',
  encouraged: '鼓励 encouraged',
  aspired: '争取 aimed at',
  practice: '他地做法 practice',
} as const;
const levels = { county: '县 county', province: '省（市） province', national: '国家 national' } as const;
const sources = { document: '', derived: '（推定 derived）', suggested: '（建议 suggested）' } as const;
const placeKinds = {
  phase: '目标 Goals',
  measure: '措施 Measure',
  keyProject: '重点工程 Key project',
  safeguard: '保障 Safeguard',
} as const;

function officeText(placed: PlacedObligation): string {
  const office = responsibleOffice(placed);
  return office === null ? '待项目办指定 to be assigned' : `${office.name.zh} ${office.name.en}${sources[office.source]}`;
}

function obligationRow(placed: PlacedObligation): string[] {
  const { obligation } = placed;
  const { id, clause, textZh, textEn, modality, due = '', outOfScope } = obligation;
  const target = targetText(obligation);
  const doubt = verificationRemark(placed);
  const remarks = [
    modalities[modality],
    ...(lightRule(obligation) === 'none' ? ['无灯 no light'] : []),
    ...(outOfScope ? ['义务教育外 outside compulsory education'] : []),
    ...(doubt ? [`${doubt.zh} ${doubt.en}`] : []),
  ];
  return [
    `\`${id}\``,
    clause.replaceAll('(', '（').replaceAll(')', '）'),
    `${textZh}<br>${textEn}`,
    target.zh === target.en ? target.zh : `${target.zh}<br>${target.en}`,
    due,
    remarks.join('<br>'),
  ];
}

function sectionOf(placed: readonly PlacedObligation[]): string {
  const [first] = placed as readonly [PlacedObligation];
  const { kind, part } = first.place;
  const number = kind === 'phase' ? '' : ` ${part.number}`;
  const titles = kind === 'phase' ? `${part.labelZh} ${part.labelEn}` : `${part.titleZh} ${part.titleEn}`;
  const offices = [...new Set(placed.map(officeText))];
  const office = offices.length === 1 ? offices[0]! : placed.map((each) => `${each.obligation.id}: ${officeText(each)}`).join('；');
  const head = ['编号 id', '条款 clause', '要求 what', '目标 target', '期限 due', '性质 kind'];
  return `## ${placeKinds[kind]}${number} · ${titles}\n\n责任 Responsible: ${office}\n\n${markdownTable(head, placed.map(obligationRow))}\n`;
}

/** One document with all its obligations as a page of Markdown. */
export function packPage(pack: PolicyPack): string {
  const parts = Map.groupBy(obligationsOf(pack.id), ({ place }) => place.part.id);
  const facts = [pack.docNumber || '文号不详 number unknown', `${pack.issuerZh} ${pack.issuerEn}`, pack.date, levels[pack.level]];
  return [
    `# ${pack.titleZh}\n\n${pack.titleEn}\n\n${facts.join(' · ')}\n`,
    '条目为释义性摘要，以文件原文为准。 Statements are paraphrases; the document itself prevails. [读法 How to read this](README.md)\n',
    ...[...parts.values()].map(sectionOf),
  ].join('\n');
}

/** The seven documents in a table, each with a link to its page. */
export const packTable = (): string =>
  markdownTable(
    ['文件 document', '文号 number', '发文 issuer', '日期 date', '条目 obligations', '默认实施 in force by default'],
    policyPacks.map(({ id, titleZh, shortEn, docNumber, issuerZh, date, counts }) => [
      `[${titleZh}](${id}.md)<br>${shortEn}`,
      docNumber || '—',
      issuerZh,
      date,
      String(counts.obligations),
      (packsInForceByDefault as readonly string[]).includes(id) ? '是 yes' : '否 no',
    ]),
  );
