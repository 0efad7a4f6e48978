import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { kindOrder } from '../../../office-files/import-kinds.ts';
import { useDecision } from '../use-decision.ts';
import { hasEnded, OpenImport } from './open-import.tsx';

type Props = {
  imports: ImportFiguresFragment[];
  /** ended here, shown until it is put away */ onForget?: (importIds: readonly string[]) => void;
};

/** Imports that move or wait for a person, before those that have ended here; those without a single error can be confirmed together. */
export function OpenImports({ imports, onForget }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { confirm, problem } = useDecision();
  const [isConfirming, setConfirming] = useState(false);
  const ended = imports.filter(({ status }) => hasEnded(status));
  const open = imports.filter(({ status }) => !hasEnded(status));
  const faultless = imports
    .filter(({ status, rejectedRows }) => status === 'READY' && rejectedRows === 0)
    .toSorted((a, b) => kindOrder(a.kind) - kindOrder(b.kind));
  const confirmAll = async () => {
    setConfirming(true);
    for (const { importId } of faultless) await confirm(importId);
    setConfirming(false);
  };
  return (
    <section className="card" aria-labelledby="open-imports">
      <h2 id="open-imports">{t(ended.length > 0 ? 'imports.recent' : 'imports.open')}</h2>
      <ul className="open-imports">
        {[...open, ...ended].map((job) => (
          <OpenImport key={job.id} job={job} {...(onForget ? { onForget } : {})} />
        ))}
      </ul>
      {onForget && ended.length > 1 && (
        <button type="button" className="text-button" onClick={() => onForget(ended.map(({ importId }) => importId))}>
          {t('imports.putAwayEnded', { count: ended.length })}
        </button>
      )}
      {faultless.length > 1 && (
        <Button type="primary" size="large" loading={isConfirming} onClick={() => void confirmAll()}>
          {t('imports.confirmAll', { count: faultless.length })}
        </Button>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
