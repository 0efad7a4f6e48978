import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import { lastImports } from '../../office-files/last-imports.ts';
import { useAllImports } from '../../office-files/use-all-imports.ts';
import { comparisons } from './comparisons.ts';

/** What was held against what: where a file is missing, no conflict does not mean that all agree. */
export function Compared({ schoolYear }: { schoolYear: number }) {
  const { t } = useTranslation();
  const { imports } = useAllImports();
  if (!imports) return null;
  const known = lastImports(imports);
  return (
    <section className="section" aria-labelledby="compared">
      <h2 id="compared">{t('conflicts.compared')}</h2>
      <table className="plain-table stacked-table">
        <thead>
          <tr>
            <th scope="col">{t('conflicts.kind')}</th>
            <th scope="col">{t('conflicts.between')}</th>
            <th scope="col">{t('app.state')}</th>
          </tr>
        </thead>
        <tbody>
          {comparisons.map(({ kind, between }) => {
            const missing = between.filter((file) => !known.of(file, schoolYear));
            return (
              <tr key={kind}>
                <th scope="row">{t(`conflicts.kindOf.${kind}`)}</th>
                <td>{between.map((file) => t(`fileKind.${file}`)).join(' ↔ ')}</td>
                <td>
                  {missing.length === 0 ? (
                    t('conflicts.wasCompared')
                  ) : (
                    <StatusMark
                      status="NO_DATA"
                      text={t('conflicts.missing', { files: missing.map((file) => t(`fileKind.${file}`)).join(t('app.listSeparator')) })}
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
