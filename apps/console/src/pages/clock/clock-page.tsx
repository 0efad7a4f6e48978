import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { MoveClockDocument, PlatformClockDocument } from '../../gql/graphql.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { faultOf } from '../../transport/fault.ts';

/** What time the platform lives in; of a demo county, the way to a later day. */
export function ClockPage() {
  const { t } = useTranslation();
  const { exactTime } = useWording();
  const may = useMyRights();
  const result = useQuery(PlatformClockDocument, { fetchPolicy: 'network-only' });
  const clock = result.data?.clock;
  if (!clock) return <QueryState {...result} />;
  return (
    <div className="page">
      <PageTitle title={t('clock.title')} />
      <header className="page-head">
        <div>
          <h1>{t('clock.title')}</h1>
          <p className="lead">{t(`clock.lead.${clock.kind}`)}</p>
        </div>
      </header>
      <section className="section" aria-labelledby="clock-now">
        <h2 id="clock-now">{t('clock.now')}</h2>
        <p>
          <time dateTime={clock.now}>{exactTime(clock.now)}</time>
        </p>
        {clock.kind === 'DEMO' && may('move-clock') && <MoveClock from={clock.day} />}
      </section>
    </div>
  );
}

function MoveClock({ from }: { from: string }) {
  const { t } = useTranslation();
  const { say, date } = useWording();
  const client = useApolloClient();
  const [move, { loading }] = useMutation(MoveClockDocument);
  const [day, setDay] = useState('');
  const [answer, setAnswer] = useState<{ isMoved: boolean; zh: string; en: string } | null>(null);
  const fieldId = useId();
  const hintId = useId();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const moved = (await move({ variables: { day } })).data!.moveClock;
      if (moved.__typename === 'Refusal') return setAnswer({ isMoved: false, ...moved });
      const text = t('clock.moved', { day: date(moved.day) });
      setAnswer({ isMoved: true, zh: text, en: text });
      setDay('');
      // What the frame may not ask for again says so in its own place; the clock has moved.
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    } catch (error) {
      setAnswer({ isMoved: false, ...(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') }) });
    }
  };
  return (
    <form className="clock-form screen-only" onSubmit={(event) => void submit(event)}>
      <label htmlFor={fieldId}>{t('clock.moveTo')}</label>
      <div className="clock-fields">
        <input
          id={fieldId}
          type="date"
          required
          min={dayAfter(from)}
          value={day}
          aria-describedby={hintId}
          onChange={({ target }) => setDay(target.value)}
        />
        <button type="submit" className="primary-button" disabled={loading}>
          {t('clock.move')}
        </button>
      </div>
      <p id={hintId} className="hint">
        {t('clock.hint')}
      </p>
      {answer && (
        <p role={answer.isMoved ? 'status' : 'alert'} className={answer.isMoved ? undefined : 'problem'}>
          {say(answer)}
        </p>
      )}
    </form>
  );
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
