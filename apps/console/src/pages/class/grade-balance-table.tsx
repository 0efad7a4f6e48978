import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle } from '../../figures/terms.ts';
import type { GradeBalanceFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { shareOf } from '../classes/class-shares.ts';
import { shareNameOf } from './attribute-shares.ts';

/** The parallel classes side by side, and below them by how much they differ. */
export function GradeBalanceTable({ balance, classId }: { balance: GradeBalanceFiguresFragment; classId: string }) {
  const { t } = useTranslation();
  const { percent, say } = useWording();
  const { classes, differences } = balance;
  return (
    <>
      <ScrollBox label={t('classes.balance')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('class.name')}</th>
              <th scope="col">{t('figures.size')}</th>
              {differences.map(({ attribute }) => (
                <th key={attribute} scope="col" className="number">
                  {t(`attribute.${attribute}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {classes.map((one) => (
              <tr key={one.id} className={one.id === classId ? 'row-shown' : undefined}>
                <th scope="row">
                  {one.id === classId ? (
                    <strong aria-current="true">{classTitle(t, one)}</strong>
                  ) : (
                    <Link to={`/classes/${encodeURIComponent(one.id)}`}>{classTitle(t, one)}</Link>
                  )}
                </th>
                <td>
                  <span className="size-cell">
                    <strong>{one.size}</strong> <SizeStatus size={one.size} limit={one.sizeLimit} />
                  </span>
                </td>
                {differences.map(({ attribute }) => {
                  const share = shareOf(one.composition, shareNameOf[attribute]);
                  return (
                    <td key={attribute} className="number">
                      {share === null ? '—' : percent(share)}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('classes.smd')}</th>
              <td>—</td>
              {differences.map(({ attribute, smd, missing }) => (
                <td key={attribute} className="number">
                  {smd === null ? <span className="fine">{missing ? say(missing) : '—'}</span> : <strong>{smd.toFixed(2)}</strong>}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
      {differences[0] && (
        <p className="fine">
          {t('figures.formulaLabel')} <span className="formula">{differences[0].formula}</span>
        </p>
      )}
    </>
  );
}

export const gradeBalanceCells = (t: TFunction<'translation'>, { classes, differences }: GradeBalanceFiguresFragment) => [
  [t('class.name'), t('figures.size'), t('figures.limit'), ...differences.map(({ attribute }) => t(`attribute.${attribute}`))],
  ...classes.map((one) => [
    classTitle(t, one),
    one.size,
    one.sizeLimit,
    ...differences.map(({ attribute }) => shareOf(one.composition, shareNameOf[attribute])),
  ]),
  [t('classes.smd'), null, null, ...differences.map(({ smd }) => smd)],
];
