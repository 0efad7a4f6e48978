import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HoldTalkDocument, type SupervisionsQuery } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { unitOf, useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';

/** 约谈: who was called in, when and why. */
export function Talks({ talks, isNow }: { talks: SupervisionsQuery['talks']; isNow: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { nameOf } = useUnitNames();
  const may = useMyRights();
  return (
    <section className="section" aria-labelledby="talks">
      <h2 id="talks">{t('escalations.talks')}</h2>
      {talks.length === 0 ? (
        <p className="empty-note">{t('escalations.noTalks')}</p>
      ) : (
        <ul className="record-list">
          {talks.map((talk) => (
            <li key={talk.talkId}>
              <strong>
                {date(talk.day)} {nameOf(talk)}
              </strong>{' '}
              <span className="written">{talk.reason ?? t('command.erased')}</span> <Hand of={talk.heldHand} />{' '}
              <Link to={`/facts/${talk.eventId}`}>{t('command.receipt')}</Link>
              {talk.record && <p className="written fine">{talk.record}</p>}
            </li>
          ))}
        </ul>
      )}
      {isNow && may('hold-talks') && <HoldTalk />}
    </section>
  );
}

function HoldTalk() {
  const { t } = useTranslation();
  const hold = useCommand(HoldTalkDocument);
  const { unitChoices } = useUnitNames();
  const [talkId, setTalkId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      title={t('escalations.holdTalk')}
      act={t('escalations.holdTalk')}
      done={t('escalations.talkHeld')}
      fields={[
        { name: 'unit', label: t('escalations.unit'), kind: 'choice', choices: unitChoices },
        { name: 'day', label: t('escalations.day'), kind: 'date' },
        { name: 'reason', label: t('escalations.reason'), kind: 'lines' },
        { name: 'record', label: t('escalations.record'), kind: 'lines', isOptional: true },
      ]}
      onSubmit={async ({ unit, day, reason, record }) => {
        const problem = await hold({ talkId, ...unitOf(unit!), day: day!, reason: reason!.trim(), record: record!.trim() });
        if (problem === null) setTalkId(crypto.randomUUID());
        return problem;
      }}
    />
  );
}
