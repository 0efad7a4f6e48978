import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { GiveCommendationDocument, type RegisterQuery } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Commendation = RegisterQuery['commendations'][number];

/** 表彰先进: of schools, classes and offices; persons are not named in a record that nobody can erase. */
export function CommendationSection({ commendations, mayGive }: { commendations: readonly Commendation[]; mayGive: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { placeOf, schools } = usePlaceNames();
  const give = useCommand(GiveCommendationDocument);
  const [commendationId, next] = useNewId();
  const recipientOf = ({ recipientKind, recipientId }: Commendation) =>
    placeOf({
      officeId: recipientKind === 'OFFICE' ? recipientId : null,
      schoolId: recipientKind === 'SCHOOL' ? recipientId : null,
    }) ?? recipientId;
  const columns: Column<Commendation>[] = [
    {
      id: 'date',
      title: t('register.date'),
      cell: (row) => <Link to={`/facts/${row.eventId}`}>{date(row.date)}</Link>,
      value: (row) => row.date,
    },
    {
      id: 'kind',
      title: t('register.recipientKind'),
      cell: ({ recipientKind }) => t(`register.recipientKindOf.${recipientKind}`),
      value: ({ recipientKind }) => t(`register.recipientKindOf.${recipientKind}`),
    },
    { id: 'recipient', title: t('register.recipient'), cell: recipientOf, value: recipientOf, isHead: true },
    {
      id: 'title',
      title: t('register.commendTitle'),
      cell: ({ title }) => title ?? t('command.erased'),
      value: ({ title }) => title ?? '',
    },
    {
      id: 'basis',
      title: t('register.basis'),
      cell: ({ basis }) => basis ?? t('command.erased'),
      value: ({ basis }) => basis ?? '',
      isSentence: true,
    },
  ];
  return (
    <section className="section" aria-labelledby="commendations">
      <h2 id="commendations">{t('register.commendations')}</h2>
      {commendations.length === 0 ? (
        <p className="empty-note">{t('register.noCommendations')}</p>
      ) : (
        <DataTable
          name={t('register.commendations')}
          columns={columns}
          rows={commendations}
          keyOf={(row) => row.commendationId}
          param="commendations"
        />
      )}
      {mayGive && (
        <CommandForm
          title={t('register.give')}
          act={t('register.give')}
          done={t('register.saved')}
          fields={[
            { name: 'school', label: t('register.school'), kind: 'choice', choices: schools },
            { name: 'title', label: t('register.commendTitle') },
            { name: 'date', label: t('register.date'), kind: 'date' },
            { name: 'basis', label: t('register.basis'), kind: 'lines' },
          ]}
          onSubmit={async ({ school, title, date: day, basis }) => {
            const problem = await give({
              commendationId,
              recipientKind: 'SCHOOL',
              recipientId: school!,
              title: title!.trim(),
              basis: basis!.trim(),
              date: day!,
            });
            if (problem === null) next();
            return problem;
          }}
        />
      )}
    </section>
  );
}
