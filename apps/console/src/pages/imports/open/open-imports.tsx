import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFiguresFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { kindOrder } from '../../../office-files/import-kinds.ts';
import { useDecision } from '../use-decision.ts';
import { OpenImport } from './open-import.tsx';

type Props = { imports: ImportFiguresFragment[]; /** ended here, shown until it is put away */ onForget?: (importId: string) => void };

/** Imports that move or wait for a person; those without a single error can be confirmed together. */
export function OpenImports({ imports, onForget }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { confirm, problem } = useDecision();
  const [isConfirming, setConfirming] = useState(false);
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
      <h2 id="open-imports">{t('imports.open')}</h2>
      <ul className="open-imports">
        {imports.map((job) => (
          <OpenImport key={job.id} job={job} {...(onForget ? { onForget } : {})} />
        ))}
      </ul>
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
