import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColourScheme } from '../app/use-colour-scheme.ts';
import { CeremonyWall } from './ceremony-wall.tsx';
import { type HallDraw, type KitFault, openKit } from './hall-kit.ts';
import { LanguageButton } from './language-button.tsx';
import { keptKit } from './kept-record.ts';
import './hall.css';

type Opened = { draw: HallDraw } | { fault: KitFault } | null;

const opened = (text: string): Opened => {
  const found = openKit(text);
  return found.ok ? { draw: found.draw } : { fault: found.fault };
};

/** The page of the hall: with the kit that it carries, or that this browser keeps for the draw in its address, or that is chosen. */
export function HallPage({ carried }: { carried: string | null }) {
  useColourScheme();
  const [state, setState] = useState<Opened>(() => {
    const text = carried ?? keptKit(decodeURIComponent(location.hash.slice(1)));
    return text === null ? null : opened(text);
  });
  if (state !== null && 'draw' in state) return <CeremonyWall draw={state.draw} />;
  return (
    <OpenKit fault={state?.fault ?? null} onText={(text) => setState(opened(text))}>
      <LanguageButton />
    </OpenKit>
  );
}

function OpenKit({ fault, onText, children }: { fault: KitFault | null; onText: (text: string) => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="hall">
      <header className="hall-head">
        <h1>{t('hall.title')}</h1>
        {children}
      </header>
      <main>
        <section className="hall-step" aria-labelledby="open-kit">
          <h2 id="open-kit">{t('hall.open.title')}</h2>
          <p className="hall-lead">{t('hall.open.text')}</p>
          <label className="primary-button hall-act file-button">
            {t('hall.open.choose')}
            <input
              className="visually-hidden"
              type="file"
              accept=".html,.json,text/html,application/json"
              onChange={({ target }) => void target.files?.[0]?.text().then(onText)}
            />
          </label>
          {fault && (
            <p role="alert" className="problem">
              {t(`hall.open.faultOf.${fault}`)}
            </p>
          )}
        </section>
      </main>
    </div>
  );
}
