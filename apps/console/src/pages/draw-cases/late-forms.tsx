import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LateArrivalKind, PlaceLateArrivalDocument, type PupilLeaving, RecordPupilLeftDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { DrawThenPupil } from './draw-then-pupil.tsx';
import { useDrawChoices } from './use-draw-choices.ts';

type Chosen = { drawId: string; studentId: string } | null;
type Props = { schoolYear: number | null };

/** Somebody whom the register has in the cohort and the draw had not: into the smallest class. */
export function PlaceArrival({ schoolYear }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const place = useCommand(PlaceLateArrivalDocument);
  const [chosen, setChosen] = useState<Chosen>(null);
  const draws = useDrawChoices(schoolYear, ['FIXED'], may('read-draw-rosters'));
  const noPupil = { zh: t('draws.cases.noPupil'), en: t('draws.cases.noPupil') };
  return (
    <CommandForm
      title={t('draws.late.place')}
      act={t('draws.late.place')}
      done={t('draws.late.placed')}
      fields={[
        {
          name: 'arrival',
          label: t('draws.late.kind'),
          kind: 'choice',
          value: 'LATE',
          choices: (['LATE', 'TRANSFER_IN'] as const).map((value) => ({ value, text: t(`draws.late.kindOf.${value}`) })),
        },
      ]}
      onSubmit={async ({ arrival }) => (chosen === null ? noPupil : place({ ...chosen, arrival: arrival as LateArrivalKind }))}
    >
      <p className="fine">{t('draws.late.placeHint')}</p>
      <DrawThenPupil draws={draws} onChoose={setChosen} among={({ changes }) => changes.filter(({ kind }) => kind === 'ADDED')} />
    </CommandForm>
  );
}

export function RecordLeaving({ schoolYear }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const leave = useCommand(RecordPupilLeftDocument);
  const [chosen, setChosen] = useState<Chosen>(null);
  const draws = useDrawChoices(schoolYear, ['FIXED'], may('read-draw-rosters'));
  const noPupil = { zh: t('draws.cases.noPupil'), en: t('draws.cases.noPupil') };
  return (
    <CommandForm
      title={t('draws.late.leave')}
      act={t('draws.late.leave')}
      done={t('draws.late.left')}
      fields={[
        {
          name: 'leaving',
          label: t('draws.late.leaving'),
          kind: 'choice',
          choices: (['TRANSFER_OUT', 'OTHER'] as const).map((value) => ({ value, text: t(`draws.late.leavingOf.${value}`) })),
        },
        { name: 'day', label: t('draws.late.day'), kind: 'date' },
      ]}
      onSubmit={async ({ leaving, day }) => (chosen === null ? noPupil : leave({ ...chosen, leaving: leaving as PupilLeaving, day: day! }))}
    >
      <DrawThenPupil draws={draws} onChoose={setChosen} />
    </CommandForm>
  );
}
