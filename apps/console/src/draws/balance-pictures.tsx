import type { Balance } from '@junheng/placement-draw';
import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '../charts/picture-with-table.tsx';
import { BalanceMeaning } from './balance-meaning.tsx';
import { BalancePicture } from './balance-picture.tsx';
import { balanceRowsOf, type ClassShown } from './balance-rows.ts';
import { useBalanceWords } from './use-balance-words.ts';

type Props = {
  title: string;
  balance: Balance;
  /** in the order of the balance's counts */ classes: readonly ClassShown[];
};

/** How alike the classes of a draw are: each class in each attribute, what the best possible is, and all numbers as a table. */
export function BalancePictures({ title, balance, classes }: Props) {
  const { t } = useTranslation();
  const words = useBalanceWords();
  const rows = balanceRowsOf(balance, classes);
  const head = [t('draws.balance.item'), ...classes.map(({ name }) => name), t('draws.balance.range'), t('draws.balance.leastRange')];
  const saved = () => [
    head,
    ...rows.map((row) => [
      words.nameOf(row),
      ...row.values.map((value) => (value === null ? null : Math.round(value * 100) / 100)),
      Math.round(row.range * 100) / 100,
      row.leastRange,
    ]),
  ];
  return (
    <div className="balance">
      <BalanceMeaning balance={balance} />
      <PictureWithTable
        title={title}
        rows={saved}
        note={<p className="fine">{t('draws.balance.howToRead')}</p>}
        table={
          <table className="plain-table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {head.map((text, at) => (
                  <th key={at} scope="col" className={at === 0 ? undefined : 'number'}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{words.nameOf(row)}</th>
                  {row.values.map((value, at) => (
                    <td key={classes[at]!.name} className="number">
                      {value === null ? '–' : words.number(value)}
                    </td>
                  ))}
                  <td className="number">{words.number(row.range)}</td>
                  <td className="number">{row.leastRange === null ? '–' : words.number(row.leastRange)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      >
        <BalancePicture rows={rows} classes={classes} words={words} />
      </PictureWithTable>
    </div>
  );
}
