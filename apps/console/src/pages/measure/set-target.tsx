import { useTranslation } from 'react-i18next';
import { type DutyCardFragment, SetTargetDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { numberOf, pointsOf } from './typed-points.ts';

/** The county's own line: a target, and points of the way there. */
export function SetTarget({ duty: { obligationId } }: { duty: DutyCardFragment }) {
  const { t } = useTranslation();
  const set = useCommand(SetTargetDocument);
  const problem = (text: string) => ({ zh: text, en: text });
  return (
    <CommandForm
      title={t('lightCard.act.target')}
      act={t('lightCard.act.target')}
      done={t('lightCard.act.targetSet')}
      fields={[
        { name: 'target', label: t('lightCard.act.targetValue'), kind: 'number', isOptional: true },
        { name: 'points', label: t('lightCard.act.points'), kind: 'lines', isOptional: true },
        { name: 'reason', label: t('lightCard.act.reason'), kind: 'lines' },
      ]}
      onSubmit={async (values) => {
        const typed = values['target']!.trim();
        const target = typed === '' ? null : numberOf(typed);
        const points = pointsOf(values['points']!);
        if (typed !== '' && target === null) return problem(t('lightCard.act.numberWrong'));
        if (points === null) return problem(t('lightCard.act.pointsWrong'));
        return set({ obligationId, target, points, reason: values['reason']!.trim() });
      }}
    >
      <p className="fine">{t('lightCard.act.targetHint')}</p>
    </CommandForm>
  );
}
