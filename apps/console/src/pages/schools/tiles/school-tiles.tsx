import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PictureWithTable } from '../../../charts/picture-with-table.tsx';
import type { SchoolRowFragment, Stage } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { noTownship, townshipOf } from '../school-filters.ts';
import { TilePicture } from './tile-picture.tsx';
import { ratioReached } from './tile-scale.ts';
import { TileTable } from './tile-table.tsx';
import { tileSchools } from './tile-schools.ts';

/** The seven, in the document's order, as the standing's short names have them. */
const indicators = [
  'res.higher-degree-teachers-per100',
  'res.backbone-teachers-per100',
  'res.pe-art-teachers-per100',
  'res.teaching-area-per-student',
  'res.sports-area-per-student',
  'res.equipment-value-per-student',
  'res.multimedia-rooms-per100',
] as const;
type Indicator = (typeof indicators)[number];
const customary: Indicator = 'res.equipment-value-per-student';

/** One indicator of one stage, school by school and township by township. */
export function SchoolTiles({ schools, stage: chosenStage }: { schools: readonly SchoolRowFragment[]; stage: Stage | null }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const [params, setParams] = useSearchParams();
  const stage = chosenStage ?? 'PRIMARY';
  const indicator = indicators.find((id) => id === params.get('indicator')) ?? customary;
  const choose = (name: string, value: string) =>
    setParams(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const name = t(`standing.short.${indicator}`);
  const valueText = (ratio: number | null, isInScope: boolean) =>
    !isInScope ? t('tiles.excluded') : ratio === null ? t('tiles.noData') : `${t('tiles.ratio')} ${ratioReached(ratio)}`;
  const tiles = tileSchools(schools, { stage, indicator }).map((one) => ({
    ...one,
    township: townshipOf(one.row),
    label: t('tiles.school', { name: one.name, students: count(one.students), value: valueText(one.ratio, one.isInScope) }),
  }));
  const known = tiles.filter(({ ratio, isInScope }) => isInScope && ratio !== null);
  const met = known.filter(({ ratio }) => ratio! >= 1).length;
  const title = t('tiles.title', { stage: t(`stage.${stage}`), indicator: name });
  return (
    <div className="card">
      <div className="list-tools screen-only">
        {chosenStage === null && (
          <label className="field">
            <span>{t('schoolList.stage')}</span>
            <select value={stage} onChange={({ target }) => choose('stage', target.value)}>
              <option value="PRIMARY">{t('stage.PRIMARY')}</option>
              <option value="JUNIOR">{t('stage.JUNIOR')}</option>
            </select>
          </label>
        )}
        <label className="field">
          <span>{t('tiles.indicator')}</span>
          <select value={indicator} onChange={({ target }) => choose('indicator', target.value)}>
            {indicators.map((id) => (
              <option key={id} value={id}>
                {t(`standing.short.${id}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {tiles.length === 0 ? (
        <p className="empty-note">{t('schools.none')}</p>
      ) : (
        <PictureWithTable
          title={title}
          note={<p className="fine">{t('tiles.note')}</p>}
          rows={() => [
            [t('schools.name'), t('schools.township'), t('figures.students'), t('tiles.ratio')],
            ...tiles.map((tile) => [tile.name, tile.row.township, tile.students, tile.isInScope ? tile.ratio : t('tiles.excluded')]),
          ]}
          table={<TileTable tiles={tiles} name={title} />}
        >
          <TilePicture
            schools={tiles}
            townshipText={(township) => (township === noTownship ? t('schoolList.noTownship') : township)}
            excluded={t('tiles.excluded')}
            noData={t('tiles.noData')}
            summary={t('tiles.alt', {
              stage: t(`stage.${stage}`),
              indicator: name,
              schools: tiles.length,
              met,
              notMet: known.length - met,
              unknown: tiles.length - known.length,
            })}
          />
        </PictureWithTable>
      )}
    </div>
  );
}
