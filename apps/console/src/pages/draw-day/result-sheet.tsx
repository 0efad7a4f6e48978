import { useTranslation } from 'react-i18next';
import type { DayOfDrawFragment } from '../../gql/graphql.ts';
import { HashCode } from '../../hall/hash-code.tsx';
import { ClassSizes } from '../../hall/class-sizes.tsx';
import { useRoleName } from './use-role-name.ts';

export type Sheet = {
  title: string;
  drawId: string;
  attempt: number;
  sealHash: string;
  run: NonNullable<DayOfDrawFragment['run']>;
  signatures: readonly { supervisorId: string; role: string | null; name: string | null; statement: 'WITNESSED' | 'REFUSED' | null }[];
};

/** One copy of the result: what is compared, the classes, and a line for each who signs. */
export function ResultSheet({ sheet, copy }: { sheet: Sheet; copy: { n: number; of: number } }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { title, drawId, attempt, sealHash, run, signatures } = sheet;
  return (
    <section className="card result-sheet">
      <div className="print-only">
        <h2>{t('drawDay.result.title')}</h2>
        <p>{title}</p>
        <p className="fine">{t('drawDay.result.copy', copy)}</p>
      </div>
      <HashCode
        hash={run.resultHash}
        label={t('drawDay.result.hash')}
        caption={t('drawDay.result.code')}
        code={`${drawId}\n${sealHash}\n${run.resultHash}`}
      />
      <dl className="plain-list">
        <dt>{t('drawDay.notice.number')}</dt>
        <dd className="mono">
          {drawId} · {t('drawDay.result.attempt', { n: attempt })}
        </dd>
        <dt>{t('drawDay.result.seal')}</dt>
        <dd>
          <code className="hash">{sealHash}</code>
        </dd>
        <dt>{t('drawDay.result.seed')}</dt>
        <dd>
          <code className="hash">{run.seed}</code>
        </dd>
      </dl>
      <ClassSizes className="plain-table class-sizes" classes={run.balance.classes} />
      <table className="plain-table signature-table">
        <caption>{t('drawDay.result.signatures')}</caption>
        <tbody>
          {signatures.map(({ supervisorId, role, name, statement }) => (
            <tr key={supervisorId}>
              <th scope="row">
                {roleName(role)} {name}
              </th>
              <td>
                {statement ? (
                  t(`drawDay.result.signedState.${statement}`)
                ) : (
                  <span className="screen-only">{t('drawDay.result.signedState.none')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
