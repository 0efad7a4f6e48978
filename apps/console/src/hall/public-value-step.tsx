import { checkPublicValue, type NumbersGiven } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { Fragment, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ceremony } from './ceremony.ts';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';
import { SupervisorList } from './supervisor-list.tsx';
import { useSourceText } from './use-source-text.ts';

type Props = { draw: HallDraw; ceremony: Ceremony; onValue: (value: string) => void };

/** What is wrong while it is typed: a beginning of what was thrown is only unfinished, but can never be taken. */
function slipIn(text: string, { count, least, most }: NumbersGiven): 'tooMany' | 'outOfRange' | null {
  const numbers = numbersIn(text);
  if (numbers.length > count) return 'tooMany';
  // the last one may be half typed
  const isOut = (number: string, k: number) =>
    !/^\d+$/.test(number) || Number(number) > most || (k < numbers.length - 1 && Number(number) < least);
  return numbers.some(isOut) ? 'outOfRange' : null;
}
const numbersIn = (text: string): string[] =>
  spelled(text)
    .split(' ')
    .filter((part) => part !== '');

/** Whatever people put between the numbers, one space is what counts. */
const spelled = (text: string): string => text.trim().replace(/[\s,，、]+/g, ' ');

/** What was thrown before everybody after the last number was known, typed in by two people. */
export function PublicValueStep({ draw: { kit }, ceremony, onValue }: Props) {
  const { t } = useTranslation();
  const sourceText = useSourceText();
  const [typed, setTyped] = useState(['', '']);
  const [problem, setProblem] = useState<'wrong' | 'different' | null>(null);
  const { publicSource } = ceremony.round;
  const fix = (event: SubmitEvent) => {
    event.preventDefault();
    const [first, second] = typed.map(spelled);
    const isFit = checkPublicValue(publicSource, first!, sha256, null) === null;
    const found = !isFit ? 'wrong' : first !== second ? 'different' : null;
    setProblem(found);
    if (found === null) onValue(first!);
  };
  return (
    <HallStepFrame stage="public-value">
      {publicSource.kind === 'hall' ? (
        <>
          <p className="hall-lead">{t('hall.value.lead')}</p>
          <p className="hall-source">{sourceText(publicSource)}</p>
        </>
      ) : (
        <p className="hall-lead">{t('hall.value.elsewhere', { source: sourceText(publicSource) })}</p>
      )}
      <div className="hall-columns">
        <SupervisorList supervisors={kit.supervisors} ceremony={ceremony} />
        {publicSource.kind === 'hall' && (
          <form className="hall-form" noValidate onSubmit={fix}>
            {(['first', 'second'] as const).map((which, k) => (
              <Fragment key={which}>
                <label className="hall-field">
                  <span>{t(`hall.value.${which}`)}</span>
                  <input
                    type={which === 'first' ? 'password' : 'text'}
                    inputMode="numeric"
                    autoComplete="off"
                    value={typed[k]}
                    onChange={({ target }) => setTyped((before) => before.with(k, target.value))}
                  />
                </label>
                <TypedSoFar text={typed[k]!} given={publicSource} />
              </Fragment>
            ))}
            <p className="fine">{t('hall.value.hint', publicSource)}</p>
            {problem && (
              <p role="alert" className="problem">
                {t(`hall.value.${problem}`, publicSource)}
              </p>
            )}
            <button type="submit" className="primary-button hall-act">
              {t('hall.value.act')}
            </button>
          </form>
        )}
      </div>
    </HallStepFrame>
  );
}

function TypedSoFar({ text, given }: { text: string; given: NumbersGiven }) {
  const { t } = useTranslation();
  const slip = slipIn(text, given);
  return (
    <span className={slip ? 'problem' : 'fine'}>
      {slip ? t(`hall.value.${slip}`, given) : t('hall.value.counted', { typed: numbersIn(text).length, count: given.count })}
    </span>
  );
}
