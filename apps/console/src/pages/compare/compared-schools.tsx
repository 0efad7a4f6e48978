import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompareSchoolsDocument } from '../../gql/graphql.ts';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ExportButtons } from '../../tables/export-buttons.tsx';
import { useComparedRows } from './compared-rows.ts';
import type { ChosenSchool } from './use-chosen-schools.ts';

/** Size, students and teachers of the chosen schools, a column each. */
export function ComparedSchools({ chosen }: { chosen: readonly ChosenSchool[] }) {
  const { t } = useTranslation();
  const result = useQuery(CompareSchoolsDocument, { variables: { ids: chosen.map(({ id }) => id) } });
  const nodes = (result.data ?? (result.error ? undefined : result.previousData))?.nodes;
  const schools = chosen.flatMap(
    ({ id }) => nodes?.flatMap((node) => (node?.__typename === 'School' && node.id === id ? [node] : [])) ?? [],
  );
  const rows = useComparedRows();
  if (!nodes) return <QueryState {...result} />;
  const title = t('compare.schools');
  return (
    <section className="section" aria-labelledby="schools" aria-busy={result.loading}>
      <h2 id="schools">{title}</h2>
      <ExportButtons
        name={title}
        rows={() => [
          [t('county.measure'), ...schools.map(({ name }) => name)],
          ...rows.map(({ title: row, value }) => [row, ...schools.map(value)]),
        ]}
      />
      <ScrollBox label={title}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('county.measure')}</th>
              {schools.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Link to={`/schools/${encodeURIComponent(id)}`}>{name}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title: row, value, text }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {schools.map((school) => (
                  <Cell key={school.id} value={value(school)} text={text} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="fine">{t('compare.knownNote')}</p>
    </section>
  );
}

type CellProps = { value: ReturnType<ReturnType<typeof useComparedRows>[number]['value']>; text: (value: number) => string };

function Cell({ value, text }: CellProps) {
  if (value === null) return <td className="fine">—</td>;
  return <td>{typeof value === 'number' ? text(value) : value}</td>;
}
