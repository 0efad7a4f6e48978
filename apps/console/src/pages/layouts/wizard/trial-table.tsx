import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import type { TrialFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { type MappingDocument, titlesOf } from '../document/mapping-document.ts';
import { alikeFindings, type TrialFinding as Finding } from './alike-findings.ts';

export function TrialTable({ trial, document }: { trial: TrialFragment; document: MappingDocument }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const findings = trial.rows.flatMap((row) => row.findings);
  return (
    <>
      <ScrollBox label={t('layouts.stepTrial')}>
        <table className="plain-table trial-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('layouts.row')}
              </th>
              {trial.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trial.rows.map(({ row, cells, findings: ofRow }) => (
              <tr key={row}>
                <th scope="row" className="number">
                  {row}
                </th>
                {trial.columns.map((column, at) => (
                  <TrialCell key={column} text={cells[at] ?? ''} finding={ofRow.find((one) => isAbout(one, column, document))} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {findings.length > 0 && (
        <ul className="trial-findings">
          {alikeFindings(findings).map(({ finding: one, rows }) => (
            <li key={`${one.severity} ${one.column} ${one.problem.zh}`} className={one.severity === 'ERROR' ? 'problem-text' : undefined}>
              <strong>
                {t('layouts.findingAt', {
                  rows: rows.slice(0, 5).join(t('app.listSeparator')) + (rows.length > 5 ? '…' : ''),
                  count: rows.length,
                  column: one.column ?? t('layouts.wholeRow'),
                })}
              </strong>{' '}
              {say(one.problem)}{' '}
              <span className="fine">
                {t('layouts.expected')} {pick(one.expectedZh, one.expectedEn)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TrialCell({ text, finding }: { text: string; finding: Finding | undefined }) {
  const { t } = useTranslation();
  const { say } = useWording();
  if (!finding) return <td>{text === '' ? <span className="fine">—</span> : text}</td>;
  return (
    <td className={finding.severity === 'ERROR' ? 'cell-faulty' : 'cell-noted'} title={say(finding.problem)}>
      <span className="visually-hidden">{finding.severity === 'ERROR' ? t('layouts.faultyCell') : t('layouts.notedCell')} </span>
      {text === '' ? '—' : text}
    </td>
  );
}

/** A finding names the template's column, or the title the file has for it. */
function isAbout({ column }: Finding, name: string, { columns }: MappingDocument): boolean {
  return column === name || (column !== null && columns[name] !== undefined && titlesOf(columns[name]).includes(column));
}
