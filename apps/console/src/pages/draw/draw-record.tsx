import { useTranslation } from 'react-i18next';
import type { DrawTextFragment } from '../../gql/graphql.ts';
import { Receipts } from '../../governance/receipts.tsx';

/** What was done to the draw, each step with its receipt in the ledger. */
export function DrawRecord({ steps }: { steps: DrawTextFragment['steps'] }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="draw-record">
      <h2 id="draw-record">{t('draws.record')}</h2>
      <Receipts events={steps} />
    </section>
  );
}
