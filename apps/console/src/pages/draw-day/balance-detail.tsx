import { useApolloClient } from '@apollo/client/react';
import { bytesOfHex, resultHashOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BalanceMeaning } from '../../draws/balance-meaning.tsx';
import { BalancePictures } from '../../draws/balance-pictures.tsx';
import { runDraw } from '../../draws/run-draw.ts';
import { type DayOfDrawFragment, DrawBundleDocument } from '../../gql/graphql.ts';
import type { Problem } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { saveFile } from '../../transport/save-file.ts';
import { type FullBalance, fullBalanceOf } from './full-balance.ts';

type Published = NonNullable<DayOfDrawFragment['run']>['balance'];
const million = 1_000_000;

function girlsOf({ classes }: Published) {
  const counts = classes.map(({ girls }) => girls);
  return { counts, range: Math.max(...counts) - Math.min(...counts), leastRange: null };
}

/** How alike the classes are: what is published to everybody, and for whom the full file is, item by item against chance. */
export function BalanceDetail({ drawId, balance }: { drawId: string; balance: Published }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const may = useMyRights();
  const client = useApolloClient();
  const [full, setFull] = useState<FullBalance | null>(null);
  const [json, setJson] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const { imbalanceMillionths, floorMillionths, largestDifferenceMillionths } = balance;
  const floor = floorMillionths === null ? null : floorMillionths / million;
  const imbalance = imbalanceMillionths / million;
  const shown = full?.balance ?? {
    imbalance,
    floor,
    excess: floor === null ? null : Math.max(0, imbalance - floor),
    largestStandardisedDifference: largestDifferenceMillionths / million,
    // of the counts only boys and girls are public
    levels: [{ attribute: 'gender', level: 'female', ...girlsOf(balance) }],
  };
  async function load() {
    try {
      const { data } = await client.query({ query: DrawBundleDocument, variables: { drawId }, fetchPolicy: 'no-cache' });
      const answer = data!.drawBundle;
      if (answer.__typename === 'Refusal') return setProblem(answer);
      setJson(answer.json);
      setFull(fullBalanceOf(answer.json));
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  }
  const classes = balance.classes.map(({ classNo, pupils }) => ({ name: t('hall.result.className', { n: classNo }), size: pupils }));
  return (
    <section className="section card" aria-labelledby="balance">
      <h2 id="balance">{t('hall.result.balance')}</h2>
      {full ? (
        <>
          <BalancePictures title={t('hall.result.balance')} balance={full.balance} classes={classes} />
          <AgainstChance full={full} />
          <p className="page-tools">
            <DrawAgain full={full} />
            <button
              type="button"
              className="quiet-button"
              onClick={() => saveFile({ name: `junheng-draw-${drawId}.json`, type: 'application/json', content: json })}
            >
              {t('drawDay.result.save')}
            </button>
          </p>
        </>
      ) : (
        <>
          <BalanceMeaning balance={shown} />
          {may('read-draw-bundles') ? (
            <button type="button" className="quiet-button" onClick={() => void load()}>
              {t('drawDay.result.load')}
            </button>
          ) : (
            <p className="fine">{t('drawDay.result.only')}</p>
          )}
        </>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </section>
  );
}

const four = (value: number) => value.toFixed(4);

function AgainstChance({ full: { balance, random } }: { full: FullBalance }) {
  const { t } = useTranslation();
  const { times, mean, best } = random;
  const said = { times, mean: four(mean), best: four(best), now: four(balance.imbalance) };
  const largest = Math.max(mean, balance.imbalance);
  return (
    <section aria-labelledby="against-chance">
      <h3 id="against-chance">{t('drawDay.result.random')}</h3>
      <p>
        {balance.floor === null
          ? t('drawDay.result.randomNoFloor', said)
          : t('drawDay.result.randomText', { ...said, floor: four(balance.floor) })}
      </p>
      <div className="against-chance" aria-hidden="true">
        <span style={{ inlineSize: `${(mean / largest) * 100}%` }} />
        <span className="of-draw" style={{ inlineSize: `${(balance.imbalance / largest) * 100}%` }} />
      </div>
      <p className="fine">{t('drawDay.result.meaning')}</p>
    </section>
  );
}

function DrawAgain({ full: { problem, seed, resultHash } }: { full: FullBalance }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const [state, setState] = useState<'ready' | 'same' | 'differs' | number>('ready');
  async function again() {
    setState(0);
    const outcome = await runDraw(problem, bytesOfHex(seed), setState).done.catch(() => null);
    if (outcome === null) return setState('ready');
    const isSame = outcome.ok && resultHashOf(outcome.placement.map(Number), sha256) === resultHash;
    setState(isSame ? 'same' : 'differs');
  }
  if (typeof state === 'number') return <output>{t('hall.draw.running', { percent: percent(state) })}</output>;
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void again()}>
        {t('drawDay.result.again')}
      </button>
      {state === 'same' && <output className="hall-good">{t('drawDay.result.same')}</output>}
      {state === 'differs' && (
        <p role="alert" className="problem">
          {t('drawDay.result.differs')}
        </p>
      )}
    </>
  );
}
