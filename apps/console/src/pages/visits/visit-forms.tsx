import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AllowVisitDocument, AnnounceVisitDocument, type SchoolVisitKind, SetVisitCapDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';

const kinds: readonly SchoolVisitKind[] = ['INSPECTION', 'VISIT', 'DATA_REQUEST'];

export function AnnounceVisit() {
  const { t } = useTranslation();
  const announce = useCommand(AnnounceVisitDocument);
  const { officeChoices, schoolChoices, myOffices } = useUnitNames();
  const offices = myOffices.length === 0 ? officeChoices : officeChoices.filter(({ value }) => myOffices.includes(value));
  const [visitId, setVisitId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      title={t('visits.announce')}
      act={t('visits.announce')}
      done={t('visits.announced')}
      fields={[
        { name: 'school', label: t('visits.school'), kind: 'choice', choices: schoolChoices },
        {
          name: 'kind',
          label: t('visits.kind'),
          kind: 'choice',
          choices: kinds.map((value) => ({ value, text: t(`visits.kindOf.${value}`) })),
        },
        { name: 'office', label: t('visits.office'), kind: 'choice', choices: offices },
        { name: 'day', label: t('visits.day'), kind: 'date', hint: t('visits.dayHint') },
        { name: 'purpose', label: t('visits.purpose'), kind: 'lines' },
      ]}
      onSubmit={async ({ school, kind, office, day, purpose }) => {
        const input = { visitId, schoolId: school!, kind: kind as SchoolVisitKind, officeId: office!, day: day!, purpose: purpose!.trim() };
        const problem = await announce(input);
        if (problem === null) setVisitId(crypto.randomUUID());
        return problem;
      }}
    />
  );
}

export function AllowVisit({ schoolYear, term }: { schoolYear: number; term: number }) {
  const { t } = useTranslation();
  const allow = useCommand(AllowVisitDocument);
  const { schoolChoices } = useUnitNames();
  return (
    <CommandForm
      title={t('visits.allow')}
      act={t('visits.allow')}
      done={t('visits.saved')}
      fields={[
        { name: 'school', label: t('visits.school'), kind: 'choice', choices: schoolChoices },
        { name: 'reason', label: t('visits.reason'), kind: 'lines' },
      ]}
      onSubmit={async ({ school, reason }) => allow({ schoolId: school!, schoolYear, term, reason: reason!.trim() })}
    />
  );
}

export function SetVisitCap({ cap }: { cap: number }) {
  const { t } = useTranslation();
  const set = useCommand(SetVisitCapDocument);
  const notNumber = { zh: t('visits.capWrong'), en: t('visits.capWrong') };
  return (
    <CommandForm
      title={t('visits.setCap')}
      act={t('visits.setCap')}
      done={t('visits.saved')}
      fields={[{ name: 'cap', label: t('visits.cap'), kind: 'number', value: String(cap) }]}
      onSubmit={async ({ cap: given }) => (/^\d{1,3}$/.test(given!.trim()) ? set({ cap: Number(given) }) : notNumber)}
    />
  );
}
