import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type ImportFiguresFragment, LoadDemoDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { viewAddress } from '../imports/import-outcome.tsx';
import { DemoImport } from './demo-import.tsx';
import { DemoStarting } from './demo-starting.tsx';

type Demo =
  | { kind: 'offered'; problem: { zh: string; en: string } | null }
  | { kind: 'starting'; restingImports: readonly string[] }
  | { kind: 'importing'; importIds: string[] };

/**
 * Starts the demo county and follows its imports; with the last one done, the overview is one click away.
 * @param restingImports imports that did not move before, so that the demo's own are told apart while they start: they
 * are new, or were begun in another window a moment ago
 * @param onActive hears whether the demo is being loaded from here
 */
export function DemoLoader({ restingImports, onActive }: { restingImports: readonly string[]; onActive: (isActive: boolean) => void }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [loadDemo] = useMutation(LoadDemoDocument);
  const [demo, setDemo] = useState<Demo>({ kind: 'offered', problem: null });

  const isActive = demo.kind !== 'offered';
  useEffect(() => onActive(isActive), [isActive, onActive]);

  const start = async () => {
    setDemo({ kind: 'starting', restingImports });
    try {
      const result = (await loadDemo()).data!.loadDemo;
      if (result.__typename === 'Refusal') setDemo({ kind: 'offered', problem: result });
      else setDemo({ kind: 'importing', importIds: result.imports.map(({ importId }) => importId) });
    } catch (error) {
      setDemo({ kind: 'offered', problem: faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') } });
    }
  };
  if (demo.kind === 'importing') return <DemoImports importIds={demo.importIds} />;
  if (demo.kind === 'starting') return <DemoStarting restingImports={demo.restingImports} />;
  return (
    <>
      <Button type="primary" size="large" onClick={() => void start()}>
        {t('welcome.loadDemo')}
      </Button>
      {demo.problem && (
        <p role="alert" className="problem">
          {say(demo.problem)}
        </p>
      )}
    </>
  );
}

function DemoImports({ importIds }: { importIds: string[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [done, setDone] = useState<Record<string, ImportFiguresFragment>>({});
  const onDone = useCallback((job: ImportFiguresFragment) => setDone((before) => ({ ...before, [job.importId]: job })), []);
  const last = importIds.every((id) => done[id]) ? done[importIds.at(-1) ?? ''] : undefined;
  return (
    <div aria-live="polite">
      <p>{last ? t('welcome.demoDone') : t('welcome.demoRunning')}</p>
      {importIds.map((importId) => (
        <DemoImport key={importId} importId={importId} onDone={onDone} />
      ))}
      {last && (
        <Button type="primary" size="large" onClick={() => void navigate(viewAddress(last))}>
          {t('welcome.showCounty')}
        </Button>
      )}
    </div>
  );
}
