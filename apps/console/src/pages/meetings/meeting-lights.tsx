import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LightBoardDocument, type MeasureLineFragment } from '../../gql/graphql.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { DayLink } from '../../governance/day-link.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

const colours = ['RED', 'AMBER', 'GREY', 'GREEN'] as const;

/** The lights that the printed pack of a meeting begins with: how many there are of each, and whose. */
export function MeetingLights() {
  const { t } = useTranslation();
  const { pick } = useWording();
  const may = useMyRights();
  const { data } = useQuery(LightBoardDocument, {
    variables: { asOf: useAsOf() },
    fetchPolicy: 'cache-and-network',
    skip: !may('read-lights'),
  });
  const measures = (data?.lightBoard.measures ?? []).filter(({ light }) => light !== null);
  if (measures.length === 0) return null;
  const name = ({ labelZh, labelEn }: MeasureLineFragment) => pick(labelZh, labelEn);
  const officeOf = ({ leadOfficeZh, leadOfficeEn }: MeasureLineFragment) =>
    leadOfficeZh === null ? t('lightBoard.nobody') : pick(leadOfficeZh, leadOfficeEn ?? leadOfficeZh);
  const columns: Column<MeasureLineFragment>[] = [
    {
      id: 'measure',
      title: t('meetings.measure'),
      isHead: true,
      isSentence: true,
      value: name,
      cell: (line) => <DayLink to={`/measures/${line.measureId}`}>{name(line)}</DayLink>,
    },
    { id: 'office', title: t('meetings.leadOffice'), value: officeOf, cell: officeOf },
    {
      id: 'light',
      title: t('meetings.light'),
      value: ({ light }) => t(`lightWord.${light!}`),
      sortValue: ({ light }) => colours.indexOf(light!),
      cell: ({ light, overridden }) => (
        <>
          <LightMark light={light} /> {overridden > 0 && <span className="fine">{t('meetings.overridden', { count: overridden })}</span>}
        </>
      ),
    },
    { id: 'overdue', title: t('meetings.overdue'), isNumber: true, value: ({ overdue }) => overdue, cell: ({ overdue }) => overdue },
  ];
  return (
    <>
      <h3>{t('meetings.lights')}</h3>
      <p>
        {colours
          .map((colour) => `${t(`lightWord.${colour}`)} ${measures.filter(({ light }) => light === colour).length}`)
          .join(t('app.listSeparator'))}
      </p>
      <DataTable name={t('meetings.lights')} param="lights" columns={columns} rows={measures} keyOf={({ measureId }) => measureId} />
    </>
  );
}
