import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import type { WorkbenchSchoolFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

type Translate = TFunction<'translation'>;

const byShare = (schools: readonly WorkbenchSchoolFragment[]) => schools.toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
const sideOf = (t: Translate, { isHigh }: WorkbenchSchoolFragment) => (isHigh ? t('workbench.aboveMean') : t('workbench.belowMean'));

/** Every school's share of the gap, the largest first; the picture draws only the first of them by themselves. */
export function ContributionTable({ schools }: { schools: readonly WorkbenchSchoolFragment[] }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  return (
    <ScrollBox label={t('workbench.contribution')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('schools.name')}</th>
            <th scope="col">{t('workbench.side')}</th>
            <th scope="col" className="number">
              {t('county.contribution')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byShare(schools).map((one) => (
            <tr key={one.school.id}>
              <th scope="row">
                <Link to={`/schools/${encodeURIComponent(one.school.id)}`}>{one.school.name}</Link>
              </th>
              <td>{sideOf(t, one)}</td>
              <td className="number">{one.contribution === null ? '—' : percent(one.contribution)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

export const contributionCells = (t: Translate, schools: readonly WorkbenchSchoolFragment[]) => [
  [t('schools.name'), t('schools.code'), t('workbench.side'), t('county.contribution')],
  ...byShare(schools).map((one) => [one.school.name, one.school.code, sideOf(t, one), one.contribution]),
];
