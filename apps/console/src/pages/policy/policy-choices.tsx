import { useTranslation } from 'react-i18next';
import type { ClauseTextFragment, VersionTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

type Props = { version: VersionTextFragment; clauses: readonly ClauseTextFragment[] };

/** What the county settled where the document leaves it open, in sentences. */
export function PolicyChoices({ version, clauses }: Props) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { monthlyReportDay, quarterlyMeeting, dueDates, standards, leading } = version.choices;
  const of = (id: string) => {
    const found = clauses.find(({ obligationId }) => obligationId === id);
    return { clause: found?.clause ?? '', label: found ? pick(found.labelZh, found.labelEn) : id };
  };
  const lines = [
    monthlyReportDay === null ? t('policy.monthlyNone') : t('policy.monthly', { day: monthlyReportDay }),
    t(quarterlyMeeting ? 'policy.quarterly' : 'policy.quarterlyNone'),
    ...dueDates.map(({ obligationId, due }) => t('policy.dueChosen', { ...of(obligationId), due: date(due) })),
    ...standards.map(({ obligationId, stage, value }) =>
      t('policy.valueChosen', {
        ...of(obligationId),
        value: stage === null ? value : `${t(`stage.${stage.toUpperCase() as 'PRIMARY'}`)} ${value}`,
      }),
    ),
    ...leading.map(({ obligationId }) => t('policy.leadingChosen', of(obligationId))),
  ];
  return (
    <ul className="choice-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
