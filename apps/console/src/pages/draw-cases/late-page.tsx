import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type LateArrivalTextFragment, LateArrivalsDocument } from '../../gql/graphql.ts';
import { useDrawYear } from '../../draws/use-draw-year.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { CasePage } from './case-page.tsx';
import { PlaceArrival, RecordLeaving } from './late-forms.tsx';
import { useCasePlace } from './use-case-place.ts';

/** Who comes after the classes are fixed: into the smallest class, ties by lot, logged apart; and who leaves. */
export function LatePage() {
  const { t } = useTranslation();
  const may = useMyRights();
  const schoolYear = useDrawYear();
  const [params] = useSearchParams();
  const variables = { schoolYear: schoolYear ?? 0, drawId: params.get('draw') };
  const result = useQuery(LateArrivalsDocument, { variables, skip: schoolYear === null, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { items } = result.data.drawLateArrivals;
  return (
    <CasePage
      title={t('draws.late.title')}
      lead={t('draws.late.lead')}
      counts={[]}
      none={items.length === 0 ? t('draws.late.none') : null}
      list={<ArrivalTable arrivals={items} />}
    >
      {may('run-draws') && (
        <div className="command-forms">
          <PlaceArrival schoolYear={schoolYear} />
          <RecordLeaving schoolYear={schoolYear} />
        </div>
      )}
    </CasePage>
  );
}

function ArrivalTable({ arrivals }: { arrivals: readonly LateArrivalTextFragment[] }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const placeOf = useCasePlace();
  const candidatesOf = ({ candidates }: LateArrivalTextFragment) =>
    candidates.length === 1
      ? t('draws.late.alone')
      : candidates.map((no) => t('draws.constraint.classText', { no })).join(t('app.listSeparator'));
  const columns: Column<LateArrivalTextFragment>[] = [
    { id: 'place', title: t('draws.cases.draw'), cell: placeOf, value: placeOf, isHead: true },
    { id: 'no', title: t('draws.late.no'), cell: ({ arrivalNo }) => arrivalNo, value: ({ arrivalNo }) => arrivalNo, isNumber: true },
    {
      id: 'kind',
      title: t('draws.late.kind'),
      cell: ({ arrival }) => t(`draws.late.kindOf.${arrival}`),
      value: ({ arrival }) => t(`draws.late.kindOf.${arrival}`),
    },
    {
      id: 'class',
      title: t('draws.late.class'),
      cell: ({ classNo }) => t('draws.constraint.classText', { no: classNo }),
      value: ({ classNo }) => classNo,
    },
    { id: 'candidates', title: t('draws.late.candidates'), cell: candidatesOf, value: candidatesOf },
    {
      id: 'at',
      title: t('draws.late.at'),
      cell: ({ placedAt }) => dateTime(placedAt),
      value: ({ placedAt }) => dateTime(placedAt),
      sortValue: ({ placedAt }) => placedAt,
    },
    { id: 'receipt', title: t('draws.late.receipt'), cell: ({ eventId }) => <Link to={`/facts/${eventId}`}>{t('command.receipt')}</Link> },
  ];
  return <DataTable name={t('draws.late.title')} columns={columns} rows={arrivals} keyOf={({ eventId }) => eventId} />;
}
