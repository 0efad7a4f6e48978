import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { ImportStatusMark } from '../imports/import-status-mark.tsx';

export function OpenImports({ imports }: { imports: ImportFiguresFragment[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="open-imports">
      <h2 id="open-imports">{t('welcome.openImports')}</h2>
      <ul className="link-list">
        {imports.map(({ importId, fileName, status }) => (
          <li key={importId}>
            <Link to={`/imports/${importId}`}>{fileName}</Link> <ImportStatusMark status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
