import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DayOfDrawFragment, DrawHallKitDocument, PlatformClockDocument } from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { pageWithKit } from '../../hall/hall-kit.ts';
import { keepKit } from '../../hall/kept-record.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { saveFile } from '../../transport/save-file.ts';

/** The kit of a sealed draw: kept in this browser for its hall page, and as one file for any other laptop. */
export function PrepareHall({ draw: { drawId, schoolId } }: { draw: DayOfDrawFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const client = useApolloClient();
  const { nameOf } = useSchoolNames();
  const [kit, setKit] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const same = (text: string): Problem => ({ zh: text, en: text });

  async function make(): Promise<Problem | null> {
    const { data } = await client.query({ query: DrawHallKitDocument, variables: { drawId }, fetchPolicy: 'no-cache' });
    const answer = data!.drawHallKit;
    if (answer.__typename === 'Refusal') return answer;
    const { now } = (await client.query({ query: PlatformClockDocument, fetchPolicy: 'no-cache' })).data!.clock;
    const clockAhead = Date.parse(now) - Date.now();
    const text = JSON.stringify({ ...(JSON.parse(answer.json) as object), school: nameOf(schoolId), clockAhead });
    keepKit(drawId, text);
    setKit(text);
    return null;
  }
  async function download(text: string): Promise<Problem | null> {
    const page = await fetch('/hall', { headers: { accept: 'text/html' } });
    if (!page.ok) return same(t('drawDay.ceremony.noPage'));
    saveFile({ name: `junheng-hall-${drawId}.html`, type: 'text/html', content: pageWithKit(await page.text(), text) });
    return null;
  }
  const tried = async (work: () => Promise<Problem | null>) => {
    setBusy(true);
    setProblem(await work().catch((error: unknown) => faultOf(error).message ?? same(t('drawDay.ceremony.noPage'))));
    setBusy(false);
  };

  return (
    <section className="section card" aria-labelledby="prepare-hall">
      <h2 id="prepare-hall">{t('drawDay.ceremony.prepare')}</h2>
      <p>{t('drawDay.ceremony.prepareText')}</p>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {kit === null ? (
        <p>
          <button type="button" className="primary-button" disabled={isBusy} aria-busy={isBusy} onClick={() => void tried(make)}>
            {t('drawDay.ceremony.make')}
          </button>
        </p>
      ) : (
        <>
          <p className="page-tools">
            <a className="primary-button" href={`/hall#${drawId}`} target="_blank" rel="noreferrer">
              {t('drawDay.ceremony.open')}
            </a>
            <button type="button" className="quiet-button" disabled={isBusy} onClick={() => void tried(() => download(kit))}>
              {t('drawDay.ceremony.download')}
            </button>
          </p>
          <p className="fine">{t('drawDay.ceremony.ready')}</p>
        </>
      )}
    </section>
  );
}
