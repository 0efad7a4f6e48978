import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle } from '../../figures/terms.ts';
import type { ClassRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { shareOf, sharesShown } from './class-shares.ts';

/** Classes with their size beside the limit and the shares of their students. */
export function ClassTable({ classes }: { classes: readonly ClassRowFragment[] }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  return (
    <ScrollBox label={t('classes.list')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('class.name')}</th>
            <th scope="col">{t('schools.name')}</th>
            <th scope="col">{t('figures.size')}</th>
            {sharesShown.map((name) => (
              <th key={name} scope="col" className="number">
                {t(`figures.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to={`/classes/${encodeURIComponent(one.id)}`}>{classTitle(t, one)}</Link>
              </th>
              <td>
                <Link to={`/schools/${encodeURIComponent(one.school.id)}`}>{one.school.name}</Link>
              </td>
              <td>
                <span className="size-cell">
                  <strong>{one.size}</strong> <SizeStatus size={one.size} limit={one.sizeLimit} />
                </span>
              </td>
              {sharesShown.map((name) => {
                const share = shareOf(one.composition, name);
                return (
                  <td key={name} className="number">
                    {share === null ? <span className="fine">—</span> : percent(share)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
