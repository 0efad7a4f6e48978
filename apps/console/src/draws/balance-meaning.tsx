import type { Balance } from '@junheng/placement-draw';
import { useTranslation } from 'react-i18next';
import { FigureStrip } from '../figures/figure-strip.tsx';
import { useBalanceWords } from './use-balance-words.ts';

/** Below this excess nobody would see a difference between this placement and a perfect one: 1 % of one standard deviation's square. */
const smallExcess = 0.01;

type Props = { balance: Pick<Balance, 'floor' | 'excess' | 'levels' | 'largestStandardisedDifference'> };

/** Floor and excess in plain words, with the numbers they are said of. */
export function BalanceMeaning({ balance }: Props) {
  const { t } = useTranslation();
  const { number } = useBalanceWords();
  const { floor, excess, largestStandardisedDifference } = balance;
  return (
    <div className="balance-meaning">
      <p className="balance-verdict">{t(`draws.balance.verdictOf.${verdictOf(balance)}`)}</p>
      <FigureStrip
        figures={[
          {
            label: t('draws.balance.largest'),
            value: number(largestStandardisedDifference),
            note: t('draws.balance.largestNote'),
          },
          { label: t('draws.balance.floor'), value: floor === null ? '–' : four(floor), note: t('draws.balance.floorNote') },
          {
            label: t('draws.balance.excess'),
            value: excess === null ? '–' : four(Math.max(0, excess)),
            note: t('draws.balance.excessNote'),
          },
        ]}
      />
    </div>
  );
}

function verdictOf({ excess, levels }: Props['balance']): 'unknown' | 'best' | 'near' | 'counts' | 'above' {
  if (excess === null) return 'unknown';
  if (excess <= 1e-9) return 'best';
  if (excess <= smallExcess) return 'near';
  return levels.every(({ range, leastRange }) => leastRange !== null && range <= leastRange) ? 'counts' : 'above';
}

const four = (value: number) => value.toFixed(4);
