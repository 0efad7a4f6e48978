import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ExpertVisitKind, RecordExpertVisitDocument, type RegisterQuery } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Visit = RegisterQuery['expertVisits'][number];
const kinds: readonly ExpertVisitKind[] = ['THEORY', 'DIAGNOSIS', 'GUIDANCE', 'TRAINING', 'RESEARCH', 'EVALUATION'];

/** 专家入校指导: what was found where; experts are counted, not named. */
export function ExpertVisitSection({ visits, mayRecord }: { visits: readonly Visit[]; mayRecord: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { nameOf, choices } = useSchoolNames();
  const record = useCommand(RecordExpertVisitDocument);
  const [visitId, next] = useNewId();
  const columns: Column<Visit>[] = [
    {
      id: 'date',
      title: t('register.date'),
      cell: (visit) => <Link to={`/facts/${visit.eventId}`}>{date(visit.date)}</Link>,
      value: (visit) => visit.date,
    },
    {
      id: 'school',
      title: t('register.school'),
      cell: ({ schoolId }) => nameOf(schoolId),
      value: ({ schoolId }) => nameOf(schoolId),
      isHead: true,
    },
    {
      id: 'kind',
      title: t('register.visitKind'),
      cell: ({ kind }) => t(`register.visitKindOf.${kind}`),
      value: ({ kind }) => t(`register.visitKindOf.${kind}`),
    },
    { id: 'experts', title: t('register.experts'), cell: ({ experts }) => experts, value: ({ experts }) => experts, isNumber: true },
    {
      id: 'findings',
      title: t('register.findings'),
      cell: ({ findings }) => findings ?? t('command.erased'),
      value: ({ findings }) => findings ?? '',
      isSentence: true,
    },
  ];
  return (
    <section className="section" aria-labelledby="expert-visits">
      <h2 id="expert-visits">{t('register.visits')}</h2>
      {visits.length === 0 ? (
        <p className="empty-note">{t('register.noVisits')}</p>
      ) : (
        <DataTable name={t('register.visits')} columns={columns} rows={visits} keyOf={(visit) => visit.visitId} param="visits" />
      )}
      {mayRecord && (
        <CommandForm
          title={t('register.recordVisit')}
          act={t('register.recordVisit')}
          done={t('register.saved')}
          fields={[
            { name: 'school', label: t('register.school'), kind: 'choice', choices },
            { name: 'date', label: t('register.date'), kind: 'date' },
            {
              name: 'kind',
              label: t('register.visitKind'),
              kind: 'choice',
              choices: kinds.map((value) => ({ value, text: t(`register.visitKindOf.${value}`) })),
            },
            { name: 'experts', label: t('register.experts'), kind: 'number', hint: t('register.expertsHint') },
            { name: 'findings', label: t('register.findings'), kind: 'lines' },
          ]}
          onSubmit={async ({ school, date: day, kind, experts, findings }) => {
            const count = Number(experts);
            const problem = await record({
              visitId,
              schoolId: school!,
              date: day!,
              kind: kind as ExpertVisitKind,
              experts: Number.isInteger(count) ? count : 0,
              findings: findings!.trim(),
            });
            if (problem === null) next();
            return problem;
          }}
        />
      )}
    </section>
  );
}
