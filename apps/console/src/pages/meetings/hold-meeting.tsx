import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HoldMeetingDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import '../reports/report-editor.css';

type Decision = { officeId: string; due: string; text: string };
const empty: Decision = { officeId: '', due: '', text: '' };

/** Minutes, who was there, and decisions; each decision becomes a task of its office. */
export function HoldMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const hold = useCommand(HoldMeetingDocument);
  const { officeChoices } = useUnitNames();
  const headId = useId();
  const [day, setDay] = useState('');
  const [minutes, setMinutes] = useState('');
  const [present, setPresent] = useState<readonly string[]>([]);
  const [decisions, setDecisions] = useState<readonly Decision[]>([empty]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = (at: number, part: Partial<Decision>) =>
    setDecisions((before) => before.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const toggle = (office: string) =>
    setPresent((before) => (before.includes(office) ? before.filter((each) => each !== office) : [...before, office]));
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const made = decisions.filter(({ text }) => text.trim() !== '').map((each) => ({ ...each, text: each.text.trim() }));
    setProblem(await hold({ meetingId, day, officesPresent: [...present], minutes: minutes.trim(), decisions: made }));
    setBusy(false);
  };
  return (
    <form className="report-editor screen-only" noValidate aria-labelledby={headId} onSubmit={(event) => void send(event)}>
      <h3 id={headId}>{t('meetings.hold')}</h3>
      <label className="field">
        <span>{t('meetings.day')}</span>
        <input type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <fieldset className="report-line">
        <legend>{t('meetings.whoPresent')}</legend>
        <div className="meeting-offices">
          {officeChoices.map(({ value, text }) => (
            <label key={value} className="evidence-personal">
              <input type="checkbox" checked={present.includes(value)} onChange={() => toggle(value)} /> {text}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field field-wide">
        <span>{t('meetings.minutes')}</span>
        <textarea rows={6} required value={minutes} onChange={({ target }) => setMinutes(target.value)} />
      </label>
      {decisions.map(({ officeId, due, text }, at) => (
        <fieldset key={at} className="report-line">
          <legend>{t('meetings.decision', { number: at + 1 })}</legend>
          <label className="field field-wide">
            <span>{t('meetings.decisionText')}</span>
            <textarea rows={2} value={text} onChange={({ target }) => change(at, { text: target.value })} />
          </label>
          <label className="field">
            <span>{t('meetings.office')}</span>
            <select value={officeId} onChange={({ target }) => change(at, { officeId: target.value })}>
              <option value="">{t('command.choose')}</option>
              {officeChoices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.text}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{t('meetings.due')}</span>
            <input type="date" value={due} onChange={({ target }) => change(at, { due: target.value })} />
          </label>
        </fieldset>
      ))}
      <p>
        <button type="button" className="quiet-button" onClick={() => setDecisions((before) => [...before, empty])}>
          {t('meetings.addDecision')}
        </button>
      </p>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="command-end">
        <button type="submit" className="primary-button" disabled={isBusy} aria-busy={isBusy}>
          {t('meetings.holdNow')}
        </button>
      </p>
    </form>
  );
}
