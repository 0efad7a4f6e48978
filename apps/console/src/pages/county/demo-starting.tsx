import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OpenImportsDocument } from '../../gql/graphql.ts';
import { DemoImport } from './demo-import.tsx';

const pollMilliseconds = 700;

/** Until the service has answered which imports are the demo's, they are recognised by not having been at rest before. */
export function DemoStarting({ restingImports }: { restingImports: readonly string[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(OpenImportsDocument, { pollInterval: pollMilliseconds, fetchPolicy: 'no-cache' }); // apart from the page's own list of imports
  const begun = data?.imports.edges.map(({ node }) => node.importId).filter((id) => !restingImports.includes(id)) ?? [];
  return (
    <div aria-live="polite">
      <p>{t('welcome.demoStarting')}</p>
      <div className="moving-bar" aria-hidden="true" />
      {begun.toReversed().map((importId) => (
        <DemoImport key={importId} importId={importId} />
      ))}
    </div>
  );
}
