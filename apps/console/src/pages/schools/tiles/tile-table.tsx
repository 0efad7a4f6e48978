import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import { useWording } from '../../../language/use-wording.ts';
import { ratioReached } from './tile-scale.ts';
import type { TileSchool } from './tile-picture.tsx';

type Props = { tiles: readonly (TileSchool & { row: { township: string | null } })[]; name: string };

/** The tiles' numbers, those farthest below the standard first. */
export function TileTable({ tiles, name }: Props) {
  const { t } = useTranslation();
  const { count } = useWording();
  const far = ({ ratio }: TileSchool) => ratio ?? Number.POSITIVE_INFINITY;
  return (
    <ScrollBox label={name}>
      <table className="plain-table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('schools.name')}</th>
            <th scope="col">{t('schools.township')}</th>
            <th scope="col" className="number">
              {t('figures.students')}
            </th>
            <th scope="col">{t('tiles.ratio')}</th>
          </tr>
        </thead>
        <tbody>
          {tiles
            .toSorted((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)))
            .map((tile) => (
              <tr key={tile.id}>
                <th scope="row">
                  <Link to={`/schools/${encodeURIComponent(tile.id)}`}>{tile.name}</Link>
                </th>
                <td>{tile.row.township ?? '—'}</td>
                <td className="number">{count(tile.students)}</td>
                <td>
                  {!tile.isInScope ? (
                    <span className="fine">{t('tiles.excluded')}</span>
                  ) : tile.ratio === null ? (
                    <StatusMark status="NO_DATA" />
                  ) : (
                    <StatusMark status={tile.ratio >= 1 ? 'MET' : 'NOT_MET'} text={ratioReached(tile.ratio)} />
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
