import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { SegregationFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** @returns head and rows as they are saved: attribute, share, the three parts, the three indices, known, unknown */
export function useSegregationRows(segregation: readonly SegregationFiguresFragment[]): (string | number | null)[][] {
  const { t } = useTranslation();
  return [
    [
      t('classes.attribute'),
      t('classes.share'),
      t('classes.betweenSchools'),
      t('classes.betweenClasses'),
      t('classes.withinClasses'),
      t('classes.dissimilarity'),
      t('classes.entropyH'),
      t('classes.isolation'),
      t('classes.known'),
      t('classes.unknown'),
    ],
    ...segregation.map((one) => [
      t(`attribute.${one.attribute}`),
      one.share,
      one.betweenSchools,
      one.betweenClasses,
      one.withinClasses,
      one.dissimilarity,
      one.entropyH,
      one.isolation,
      one.known,
      one.unknown,
    ]),
  ];
}

type Props = { segregation: readonly SegregationFiguresFragment[]; rows: readonly (readonly (string | number | null)[])[]; title: string };

/** The numbers of the picture, the customary indices beside them, and by what formulas. */
export function SegregationTable({ segregation, rows, title }: Props) {
  const { t } = useTranslation();
  const { percent, say, pick, count } = useWording();
  const share = (value: number | null) => (value === null ? '—' : percent(value));
  const index = (value: number | null) => (value === null ? '—' : value.toFixed(3));
  const formulas = new Map(segregation.flatMap((one) => one.formulas.map((formula) => [formula.id, formula] as const)));
  return (
    <>
      <ScrollBox label={title}>
        <table className="plain-table">
          <thead>
            <tr>
              {rows[0]!.map((head, at) => (
                <th key={head} scope="col" className={at > 0 ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segregation.map((one) => (
              <tr key={one.attribute}>
                <th scope="row">
                  {t(`attribute.${one.attribute}`)}
                  {one.missing && (
                    <span className="below">
                      <StatusMark status="NO_DATA" text={say(one.missing)} />
                    </span>
                  )}
                </th>
                {[one.share, one.betweenSchools, one.betweenClasses, one.withinClasses].map((value, at) => (
                  <td key={rows[0]![at + 1]} className="number">
                    {share(value)}
                  </td>
                ))}
                {[one.dissimilarity, one.entropyH, one.isolation].map((value, at) => (
                  <td key={rows[0]![at + 5]} className="number">
                    {index(value)}
                  </td>
                ))}
                <td className="number">{count(one.known)}</td>
                <td className="number">{count(one.unknown)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <details>
        <summary>{t('classes.formulas')}</summary>
        <dl className="plain-list">
          {[...formulas.values()].map(({ id, nameZh, nameEn, formula, formulaZh, range, rangeZh, source }) => (
            <div key={id} className="plain-list-pair">
              <dt>{pick(nameZh, nameEn)}</dt>
              <dd>
                <span className="formula">{pick(formulaZh, formula)}</span>{' '}
                <span className="fine">{t('classes.rangeOf', { range: pick(rangeZh, range), source })}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
