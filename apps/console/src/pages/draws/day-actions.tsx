import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandButton } from '../../draws/command-button.tsx';
import { FreezeDrawsDocument, SealDrawsDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import type { DrawLine } from './draw-line.ts';
import type { DrawOutcome } from './draw-outcome.ts';
import { PlanDay } from './plan-day.tsx';
import { useForAll } from './use-for-all.ts';

type Command = TypedDocumentNode<unknown, { drawIds: string | string[] }>;

/** What is done for all draws in view at once; each that is refused says why. */
export function DayActions({ schoolYear, lines }: { schoolYear: number; lines: readonly DrawLine[] }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const [outcomes, setOutcomes] = useState<readonly DrawOutcome[] | null>(null);
  const idsOf = (state: DrawLine['state']) => lines.filter((line) => line.state === state).map(({ drawId }) => drawId);
  const [planned, frozen] = [idsOf('PLANNED'), idsOf('FROZEN')];
  const unplanned = lines.filter(({ state }) => state === 'UNPLANNED');
  const mayFreeze = may('plan-draws') && planned.length > 0;
  const maySeal = may('run-draws') && frozen.length > 0;
  const mayPlan = may('plan-draws') && unplanned.length > 0;
  if (!mayFreeze && !maySeal && !mayPlan && outcomes === null) return null;
  return (
    <section className="card screen-only" aria-labelledby="draw-all">
      <h3 id="draw-all">{t('draws.startAll')}</h3>
      <p className="fine">{t('draws.startAllLead')}</p>
      <div className="draw-day-actions">
        {mayFreeze && (
          <ForAll
            act={t('draws.startFreeze', { count: planned.length })}
            command={FreezeDrawsDocument}
            drawIds={planned}
            onDone={setOutcomes}
          />
        )}
        {maySeal && (
          <ForAll act={t('draws.startSeal', { count: frozen.length })} command={SealDrawsDocument} drawIds={frozen} onDone={setOutcomes} />
        )}
      </div>
      {mayPlan && <PlanDay schoolYear={schoolYear} cohorts={unplanned} onDone={setOutcomes} />}
      <Outcomes outcomes={outcomes} lines={lines} />
    </section>
  );
}

type ForAllProps = { act: string; command: Command; drawIds: string[]; onDone: (outcomes: readonly DrawOutcome[]) => void };

function ForAll({ act, command, drawIds, onDone }: ForAllProps) {
  const run = useForAll(command, onDone);
  return <CommandButton act={act} done="" onAct={() => run({ drawIds })} />;
}

function Outcomes({ outcomes, lines }: { outcomes: readonly DrawOutcome[] | null; lines: readonly DrawLine[] }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { nameOf } = useSchoolNames();
  const refused = outcomes?.flatMap(({ drawId, refusal }) => (refusal ? [{ drawId, refusal }] : [])) ?? [];
  const nameOfDraw = (drawId: string) => {
    const line = lines.find((each) => each.drawId === drawId);
    return line ? t('draws.cohortShort', { school: nameOf(line.schoolId), grade: t(`grade.${line.grade}`) }) : drawId;
  };
  return (
    <div aria-live="polite">
      {outcomes && <p>{t('draws.startDone', { done: outcomes.length - refused.length, refused: refused.length })}</p>}
      {refused.length > 0 && (
        <ul className="record-list">
          {refused.map(({ drawId, refusal }) => (
            <li key={drawId}>
              <Link to={`/draws/${drawId}`}>{nameOfDraw(drawId)}</Link> <span className="problem-text">{say(refusal)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
