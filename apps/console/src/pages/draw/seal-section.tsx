import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrawTextFragment, SealDrawDocument } from '../../gql/graphql.ts';
import { Fact } from '../../governance/fact.tsx';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { useSourceText } from './use-source-text.ts';

/** What the result follows from, fixed before any random number exists; its hash is what the hall sees and keeps. */
export function SealSection({ draw }: { draw: DrawTextFragment }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const sourceText = useSourceText();
  const may = useMyRights();
  const { seal, status } = draw;
  return (
    <section className="section draw-seal" aria-labelledby="draw-seal">
      <h2 id="draw-seal">{t('draws.seal.title')}</h2>
      <p className="fine">{t('draws.seal.lead')}</p>
      {seal ? (
        <div className="card">
          <p>
            {t('draws.seal.hash')} <code className="hash draw-seal-hash">{seal.sealHash}</code>
          </p>
          <p className="fine">{t('draws.seal.hashNote')}</p>
          <dl className="record-facts">
            <Fact term={t('draws.seal.at')}>{dateTime(seal.sealedAt)}</Fact>
            <Fact term={t('draws.seal.deadline')}>{dateTime(seal.revealDeadline)}</Fact>
            <Fact term={t('draws.seal.source')}>{sourceText(seal.publicSource)}</Fact>
            <Fact term={t('draws.roster.rows')}>{seal.rows}</Fact>
            <Fact term={t('draws.seal.rosterRoot')}>
              <code className="hash">{seal.rosterRoot}</code>
            </Fact>
            <Fact term={t('draws.seal.planHash')}>
              <code className="hash">{seal.planHash}</code>
            </Fact>
            <Fact term={t('draws.seal.constraintsHash')}>
              <code className="hash">{seal.constraintsHash}</code>
            </Fact>
            <Fact term={t('draws.seal.engine')}>{seal.engineVersion}</Fact>
            <Fact term={t('draws.seal.codeHash')}>
              <code className="hash">{seal.codeHash}</code>
            </Fact>
          </dl>
          <p className="screen-only">
            <button type="button" className="quiet-button" onClick={() => window.print()}>
              {t('draws.seal.print')}
            </button>
          </p>
        </div>
      ) : (
        (status === 'PLANNED' || status === 'FROZEN') && may('run-draws') && <SealForm draw={draw} />
      )}
    </section>
  );
}

function SealForm({ draw: { drawId, status, constraints, supervisors } }: { draw: DrawTextFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const seal = useCommand(SealDrawDocument);
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const undecided = constraints.filter(({ decision, isWithdrawn }) => decision === null && !isWithdrawn).length;
  const missing = [
    status === 'PLANNED' && t('draws.seal.needsFrozen'),
    undecided > 0 && t('draws.seal.needsDecision', { count: undecided }),
    supervisors.length < 2 && t('draws.seal.needsSupervisor'),
  ].filter((sentence) => sentence !== false);
  const act = async () => {
    setBusy(true);
    setProblem(await seal({ drawId }));
    setBusy(false);
    setSure(false);
  };
  if (missing.length > 0)
    return (
      <div className="empty-note">
        <p>{t('draws.seal.waiting')}</p>
        <ul className="way-list">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <div className="screen-only draw-sure">
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {isSure ? (
        <section aria-label={t('draws.seal.sure')} className="card">
          <h3>{t('draws.seal.sure')}</h3>
          <p>{t('draws.seal.sureText')}</p>
          <p className="draw-actions">
            <button type="button" className="primary-button" disabled={isBusy} aria-busy={isBusy} onClick={() => void act()}>
              {t('draws.seal.act')}
            </button>
            <button type="button" className="quiet-button" disabled={isBusy} onClick={() => setSure(false)}>
              {t('draws.seal.keep')}
            </button>
          </p>
        </section>
      ) : (
        <button type="button" className="primary-button" onClick={() => setSure(true)}>
          {t('draws.seal.next')}
        </button>
      )}
    </div>
  );
}
