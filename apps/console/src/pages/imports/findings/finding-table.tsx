import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import type { FindingRowFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

export function FindingTable({ findings }: { findings: FindingRowFragment[] }) {
  const { t } = useTranslation();
  return (
    <ScrollBox label={t('import.findings')}>
      <table className="plain-table finding-table">
        <thead>
          <tr>
            <th scope="col">{t('import.severity')}</th>
            <th scope="col">{t('import.sheet')}</th>
            <th scope="col" className="number">
              {t('import.row')}
            </th>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.value')}</th>
            <th scope="col">{t('import.problem')}</th>
            <th scope="col">{t('import.expected')}</th>
            <th scope="col">{t('import.cure')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, at) => (
            <FindingRow key={at} finding={finding} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function FindingRow({ finding }: { finding: FindingRowFragment }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  const { severity, sheet, row, column, value, problem, expectedZh, expectedEn, cureZh, cureEn } = finding;
  return (
    <tr>
      <td data-label={t('import.severity')}>
        <SeverityMark severity={severity} text={t(`import.severityOf.${severity}`)} />
      </td>
      <td data-label={t('import.sheet')}>{sheet}</td>
      <td data-label={t('import.row')} className="number">
        {row}
      </td>
      <td data-label={t('import.column')}>{column ?? <span className="fine">{t('import.wholeRow')}</span>}</td>
      <td data-label={t('import.value')} className="finding-value">
        <FoundValue value={value} />
      </td>
      <td data-label={t('import.problem')} className="sentence">
        {say(problem)}
      </td>
      <td data-label={t('import.expected')} className="sentence">
        {pick(expectedZh, expectedEn)}
      </td>
      <td data-label={t('import.cure')} className="sentence">
        {pick(cureZh, cureEn)}
      </td>
    </tr>
  );
}

const shownCharacters = 40;

/** What stands in the cell; a long one, such as a list of columns, opens on demand. */
function FoundValue({ value }: { value: string | null }) {
  const { t } = useTranslation();
  if (value === null || value === '') return <span className="fine">{t('import.emptyValue')}</span>;
  if (value.length <= shownCharacters) return value;
  return (
    <details>
      <summary>{value.slice(0, shownCharacters)}…</summary>
      {value}
    </details>
  );
}

function SeverityMark({ severity, text }: { severity: FindingRowFragment['severity']; text: string }) {
  return (
    <span className={`status status-${severity === 'ERROR' ? 'not-met' : 'caution'}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={severity === 'ERROR' ? 'M4 4l8 8M12 4l-8 8' : 'M8 7.2v5M8 3.6v.2'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      {text}
    </span>
  );
}
