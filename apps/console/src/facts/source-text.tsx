import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FactRowFragment } from '../gql/graphql.ts';

/** The file and row a fact was read from, with the way to that import. */
export function SourceText({ source }: { source: FactRowFragment['source'] }) {
  const { t } = useTranslation();
  if (!source) return <span className="fine">{t('facts.noSource')}</span>;
  return (
    <>
      <Link to={`/imports/${source.importId}`}>{source.fileName ?? `${source.fileHash.slice(0, 12)}…`}</Link>{' '}
      <span className="fine">{t('facts.sheetRow', { sheet: source.sheet, row: source.row })}</span>
    </>
  );
}
