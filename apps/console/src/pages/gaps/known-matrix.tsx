import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MatrixPicture } from '../../charts/matrix-picture.tsx';
import { PictureWithTable } from '../../charts/picture-with-table.tsx';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { CoverageQuery } from '../../gql/graphql.ts';
import { shortName } from '../../language/view-words.ts';
import { useWording } from '../../language/use-wording.ts';

/** Schools by indicators: a filled square is known, a striped one is not. Those with most gaps stand first. */
export function KnownMatrix({ resources: { stage, indicators, schools } }: { resources: CoverageQuery['county']['resources'][number] }) {
  const { t, i18n } = useTranslation();
  const { pick, say } = useWording();
  const isKnown = (cell: { value: number | null } | undefined) => cell !== undefined && cell.value !== null;
  const columns = indicators.map(({ definition: { id, nameZh, nameEn } }) => ({ id, name: pick(nameZh, nameEn) }));
  const rows = schools
    .map(({ school, values }) => ({ school, cells: columns.map(({ id }) => values.find(({ indicatorId }) => indicatorId === id)) }))
    .toSorted((a, b) => a.cells.filter(isKnown).length - b.cells.filter(isKnown).length);
  const cells = rows.length * columns.length;
  const known = rows.reduce((sum, row) => sum + row.cells.filter(isKnown).length, 0);
  const title = t('gaps.matrixTitle', { stage: t(`stage.${stage}`) });
  if (cells === 0) return <p className="empty-note">{t('county.noStage', { stage: t(`stage.${stage}`) })}</p>;
  return (
    <div className="card">
      <p className="card-head">
        <strong>{t(`stage.${stage}`)}</strong>
        <StatusMark
          status={known === cells ? 'MET' : 'NO_DATA'}
          text={known === cells ? t('gaps.allKnown', { stage: t(`stage.${stage}`) }) : t('gaps.share', { known, cells })}
        />
      </p>
      <PictureWithTable
        title={title}
        note={<p className="fine">{t('gaps.matrixNote')}</p>}
        rows={() => [
          [t('schools.name'), t('schools.township'), ...columns.map(({ name }) => name)],
          ...rows.map(({ school, cells: values }) => [
            school.name,
            school.township,
            ...values.map((cell) => (isKnown(cell) ? t('gaps.known') : t('gaps.unknown'))),
          ]),
        ]}
        table={
          <ScrollBox label={title}>
            <table className="plain-table">
              <caption className="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('schools.name')}</th>
                  {columns.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ school, cells: values }) => (
                  <tr key={school.id}>
                    <th scope="row">
                      <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>
                    </th>
                    {values.map((cell, at) => (
                      <td key={columns[at]!.id} className="sentence">
                        {isKnown(cell) ? (
                          t('gaps.known')
                        ) : (
                          <StatusMark status="NO_DATA" text={cell?.missing ? say(cell.missing) : t('gaps.unknown')} />
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        }
      >
        <MatrixPicture
          columns={columns.map(({ id, name }) => shortName(i18n, id, name))}
          rows={rows.map(({ school, cells: values }) => ({ id: school.id, name: school.name, isKnown: values.map(isKnown) }))}
          summary={t('gaps.matrixAlt', { stage: t(`stage.${stage}`), schools: rows.length, cells, known, unknown: cells - known })}
        />
      </PictureWithTable>
    </div>
  );
}
