import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassChangeGround, RequestClassChangeDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { wholeIn } from '../draw/plan-draft.ts';
import { DrawThenPupil } from './draw-then-pupil.tsx';
import { useDrawChoices } from './use-draw-choices.ts';

const grounds: readonly ClassChangeGround[] = ['HEALTH', 'SAFETY', 'KINSHIP_WITH_TEACHER', 'SIBLINGS', 'OTHER'];

/** Asks for another class, for a pupil of a draw whose classes are fixed. */
export function RequestChange({ schoolYear }: { schoolYear: number | null }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const request = useCommand(RequestClassChangeDocument);
  const [requestId, next] = useNewId();
  const [chosen, setChosen] = useState<{ drawId: string; studentId: string } | null>(null);
  const draws = useDrawChoices(schoolYear, ['FIXED'], may('read-draws') && may('read-draw-rosters'));
  if (draws.length === 0) return <p className="fine">{t('draws.change.noneFixed')}</p>;
  const classCount = draws.find(({ value }) => value === chosen?.drawId)?.classCount ?? 99;
  return (
    <CommandForm
      title={t('draws.change.request')}
      act={t('draws.change.request')}
      done={t('draws.change.requested')}
      fields={[
        { name: 'toClass', label: t('draws.change.toClass'), kind: 'number' },
        {
          name: 'ground',
          label: t('draws.change.ground'),
          kind: 'choice',
          choices: grounds.map((value) => ({ value, text: t(`draws.change.groundOf.${value}`) })),
        },
        { name: 'reason', label: t('draws.cases.reason'), kind: 'lines', hint: t('draws.change.reasonHint') },
      ]}
      onSubmit={async ({ toClass, ground, reason }) => {
        const toClassNo = wholeIn(toClass!, 1, classCount);
        const sentence = chosen === null ? t('draws.cases.noPupil') : t('draws.constraint.classNosWrong', { count: classCount });
        if (chosen === null || toClassNo === null) return { zh: sentence, en: sentence };
        const problem = await request({ requestId, ...chosen, toClassNo, ground: ground as ClassChangeGround, reason: reason!.trim() });
        if (problem === null) next();
        return problem;
      }}
    >
      <p className="fine">{t('draws.change.default')}</p>
      <DrawThenPupil draws={draws} onChoose={setChosen} />
    </CommandForm>
  );
}
