import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useDecision } from './use-decision.ts';

/** The one moment of an import that needs a person. Both answers come back as data and move the page on by themselves. */
export function ImportDecision({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { pending, problem, confirm, discard } = useDecision();
  const [isAsked, setAsked] = useState(false);
  const { importId } = job;
  return (
    <section className="outcome outcome-ready" aria-live="polite">
      <p className="outcome-problem">{t('import.ready')}</p>
      <p>
        {t('import.confirmHint', { count: job.newRows + job.changedRows })}
        {job.rejectedRows > 0 && t('import.confirmRejected', { count: job.rejectedRows })}
      </p>
      {isAsked ? (
        <div className="decision">
          <p>{t('import.discardSure')}</p>
          <Button danger loading={pending === 'discard'} onClick={() => void discard(importId)}>
            {t('import.discard')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('import.keep')}</Button>
        </div>
      ) : (
        <div className="decision">
          <Button type="primary" size="large" loading={pending === 'confirm'} onClick={() => void confirm(importId)}>
            {t('import.confirm')}
          </Button>
          <Button size="large" onClick={() => setAsked(true)}>
            {t('import.discard')}
          </Button>
        </div>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
