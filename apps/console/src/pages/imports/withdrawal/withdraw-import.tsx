import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** The way back: a finished import can be taken back, on the record. */
export function WithdrawImport({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="section screen-only" aria-labelledby="withdraw">
      <h2 id="withdraw">{t('withdraw.title')}</h2>
      <p>{t('withdraw.text')}</p>
      <p>
        <Button danger onClick={() => setOpen(true)}>
          {t('withdraw.open')}
        </Button>
      </p>
      {isOpen && <WithdrawDialog job={job} onClose={() => setOpen(false)} />}
    </section>
  );
}
