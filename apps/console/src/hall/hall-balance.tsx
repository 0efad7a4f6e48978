import type { Balance } from '@junheng/placement-draw';
import { useTranslation } from 'react-i18next';
import { BalanceMeaning } from '../draws/balance-meaning.tsx';
import { BalancePicture } from '../draws/balance-picture.tsx';
import { balanceRowsOf, type ClassShown } from '../draws/balance-rows.ts';
import { useBalanceWords } from '../draws/use-balance-words.ts';
import { ScrollBox } from '../figures/scroll-box.tsx';

/** How alike the classes came out, beside what dealing by chance leaves; drawn without the tools of a page that is online. */
export function HallBalance({ balance, classes }: { balance: Balance; classes: readonly ClassShown[] }) {
  const { t } = useTranslation();
  const words = useBalanceWords();
  return (
    <figure className="hall-balance">
      <figcaption>{t('hall.result.balance')}</figcaption>
      <BalanceMeaning balance={balance} />
      <ScrollBox label={t('hall.result.balance')}>
        <BalancePicture rows={balanceRowsOf(balance, classes)} classes={classes} words={words} />
      </ScrollBox>
      <p className="fine">{t('draws.balance.howToRead')}</p>
    </figure>
  );
}
