import type { PublicBoard, PublicGoal, PublicMeasure, PublicPack } from '@junheng/governance/api';
import { lightRule } from '@junheng/lights';
import type { FrozenMonth } from '@junheng/monitoring/api';
import { unitInChinese } from '@junheng/policy-packs';
import { both, html, type Html } from './html.ts';
import { lightOf } from './light-words.ts';
import { monthFigures, shownMonths } from './month-figures.ts';
import { pageStyle } from './page-style.ts';

export type PublicContent = {
  county: string;
  /** ISO 8601. */
  readAt: string;
  board: PublicBoard;
  /** Oldest first. */
  months: readonly FrozenMonth[];
};

/**
 * What the county shows to everybody: goals, lights of the measures, figures of the month-ends, notices. A page without a program
 * and without a session, made of nothing but `PublicContent`.
 */
export function publicPage(content: PublicContent): string {
  const { county, readAt, board, months } = content;
  const body = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>义务教育均衡改革公示 ${county}</title>
        <style>
          ${{ markup: pageStyle }}
        </style>
      </head>
      <body>
        <header>
          <p>均衡 Junheng · ${county}</p>
          <h1>${both({ zh: '义务教育均衡改革公示', en: 'Compulsory education equity reform: public page' })}</h1>
          <ul class="facts">
            <li>${both({ zh: `数据截至 ${board.day}`, en: `As of ${board.day}` })}</li>
            <li>${both({ zh: `亮灯规则第 ${board.ruleVersion} 版`, en: `Rule of the lights, version ${board.ruleVersion}` })}</li>
            <li>${both({ zh: `生成于 ${timeOf(readAt)}（北京时间）`, en: `Made at ${timeOf(readAt)}, Beijing time` })}</li>
          </ul>
        </header>
        <main>
          <section>
            <h2>${both({ zh: '各项措施与目标', en: 'Measures and goals' })}</h2>
            ${nothingIf(board.packs, both({ zh: '县里还没有启用政策文件。', en: 'The county has put no document in force yet.' }))}${board.packs.map(packSection)}
          </section>
          ${monthSection(months)}${noticeSection(content)}${ruleSection(board)}
        </main>
        <footer>
          <p>
            ${both({ zh: '本页只公布全县汇总数据，不含任何学生、教师、班级或学校的数据；所依据的人、班或校不足10个的数字不公布。', en: 'This page shows figures of the county as a whole and none of a child, a teacher, a class or a school. A figure of fewer than ten persons, classes or schools is held back.' })}
          </p>
        </footer>
      </body>
    </html>`;
  return body.markup;
}

const heldBack = '不足10，不公布';

const timeOf = (moment: string) => new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const packSection = ({ title, measures, goals }: PublicPack): Html =>
  html`<h3>${both(title)}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="${title.zh}">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">${both({ zh: '措施', en: 'Measure' })}</th>
            <th scope="col">${both({ zh: '责任科室', en: 'Office' })}</th>
            <th scope="col">${both({ zh: '亮灯', en: 'Light' })}</th>
            <th scope="col">${both({ zh: '下一节点', en: 'Next milestone' })}</th>
            <th scope="col" class="number">${both({ zh: '逾期', en: 'Late' })}</th>
          </tr>
        </thead>
        <tbody>
          ${measures.map(measureRow)}
        </tbody>
      </table>
    </div>
    ${goals.length === 0 ? null : goalTable(title.zh, goals)}`;

const measureRow = ({ label, officeName, light, counts, overridden, ownThresholds, nextMilestone, overdue }: PublicMeasure): Html =>
  html`<tr>
    <th scope="row">${both(label)}</th>
    <td data-head="责任科室">${both(officeName ?? { zh: '未指定', en: 'none yet' })}</td>
    <td data-head="亮灯">
      <span
        >${lightMark(light)}<span class="en">${`● ${counts.green} ▲ ${counts.amber} ■ ${counts.red} ○ ${counts.grey}`}</span
        >${overridden === 0 ? null : both({ zh: `${overridden} 项另有人工标注`, en: `${overridden} overridden by hand` })}${ownThresholds ? both({ zh: '按县定阈值', en: 'thresholds of the county’s own' }) : null}</span
      >
    </td>
    <td data-head="下一节点">${nextMilestone === null ? '—' : html`<span>${both(nextMilestone.label)}${nextMilestone.due}</span>`}</td>
    <td class="number" data-head="逾期">${overdue}</td>
  </tr>`;

const goalTable = (of: string, goals: readonly PublicGoal[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${`${of}：目标`}">
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">${both({ zh: '目标', en: 'Goal' })}</th>
          <th scope="col">${both({ zh: '期限', en: 'Due' })}</th>
          <th scope="col" class="number">${both({ zh: '目标值', en: 'Target' })}</th>
          <th scope="col" class="number">${both({ zh: '目前', en: 'Now' })}</th>
          <th scope="col">${both({ zh: '亮灯', en: 'Light' })}</th>
        </tr>
      </thead>
      <tbody>
        ${goals.map(goalRow)}
      </tbody>
    </table>
  </div>`;

const goalRow = ({ label, clause, due, target, value, unit, light, isSuppressed }: PublicGoal): Html =>
  html`<tr>
    <th scope="row">
      <span>${both(label)}<span class="en">${clause}</span></span>
    </th>
    <td data-head="期限">${due ?? '—'}</td>
    <td class="number" data-head="目标值">${numberText(target, unit)}</td>
    <td class="number" data-head="目前">${isSuppressed ? heldBack : numberText(value, unit)}</td>
    <td data-head="亮灯">${lightMark(light)}</td>
  </tr>`;

function monthSection(all: readonly FrozenMonth[]): Html {
  const months = shownMonths(all);
  const stages = { primary: '小学', junior: '初中' } as const;
  const rows = monthFigures(months).map(
    ({ label, stage, limit, values }) =>
      html`<tr>
        <th scope="row">${both(label)}</th>
        <td>${stage === null ? '全县' : stages[stage]}</td>
        <td class="number">${numberText(limit, '')}</td>
        ${values.map((value) => html`<td class="number">${value === 'few' ? heldBack : numberText(value, '')}</td>`)}
      </tr>`,
  );
  return html`<section>
    <h2>${both({ zh: '月末数据', en: 'Month-end figures' })}</h2>
    ${nothingIf(months, both({ zh: '还没有月末数据。每月结束后自动冻结，此后的更正不改变它。', en: 'No month has ended yet. Figures are frozen when a month ends; no later correction changes them.' }))}${
      months.length === 0
        ? null
        : html`<div class="scroll" tabindex="0" role="region" aria-label="月末数据">
            <table>
              <thead>
                <tr>
                  <th scope="col">${both({ zh: '指标', en: 'Figure' })}</th>
                  <th scope="col">${both({ zh: '学段', en: 'Stage' })}</th>
                  <th scope="col" class="number">${both({ zh: '限值', en: 'Limit' })}</th>
                  ${months.map(({ month }) => html`<th scope="col" class="number">${month}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

/** What everybody can check for themselves, and what was frozen when. */
function noticeSection({ county, months }: PublicContent): Html {
  const frozen = shownMonths(months)
    .toReversed()
    .map(
      ({ month, ledgerSize }) =>
        html`<li>
          ${both({ zh: `${month} 的月末数据已冻结，依据台账第 ${ledgerSize} 条之前的记录。`, en: `The figures of ${month} are frozen, of the ledger’s first ${ledgerSize} entries.` })}
        </li>`,
    );
  return html`<section>
    <h2>${both({ zh: '公告', en: 'Notices' })}</h2>
    <ul>
      ${frozen}
      <li>
        ${both({ zh: '每项数据都记入公开核验的台账，任何人都可以核对其没有被改动。', en: 'Every figure stands in a ledger that anybody can check for changes.' })}<a
          href="/ledger/${county}/checkpoint"
          >签名检查点 checkpoint</a
        >
        · <a href="/verify">核验 verify</a>
      </li>
    </ul>
  </section>`;
}

const ruleSection = ({ ruleVersion }: PublicBoard): Html =>
  html`<section>
    <details>
      <summary>${`亮灯规则第 ${ruleVersion} 版（自上而下，先符合者为准） Rule of the lights, the first that applies`}</summary>
      <ol>
        ${lightRule.steps.map(({ light, zh, en }) => html`<li>${lightMark(light)} ${both({ zh, en })}</li>`)}
      </ol>
    </details>
  </section>`;

function lightMark(light: PublicMeasure['light']): Html {
  const { sign, zh, en, name } = lightOf(light);
  return html`<span class="light light-${name}"><span aria-hidden="true">${sign}</span> ${zh} <span lang="en">${en}</span></span>`;
}

const numberText = (value: number | null, unit: string): string => {
  if (value === null) return '—';
  const text = String(Math.round(value * 1000) / 1000);
  return unit === '' || unit === 'ratio' ? text : unit === '%' ? `${text}%` : `${text} ${unitInChinese(unit)}`;
};

const nothingIf = (items: readonly unknown[], sentence: Html): Html | null => (items.length === 0 ? html`<p>${sentence}</p>` : null);
