import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenSupervisionDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { unitOf, useUnitNames } from '../../governance/use-unit-names.ts';

export function OpenSupervision() {
  const { t } = useTranslation();
  const open = useCommand(OpenSupervisionDocument);
  const { unitChoices } = useUnitNames();
  const [itemId, setItemId] = useState(() => crypto.randomUUID());
  return (
    <CommandForm
      title={t('escalations.supervise')}
      act={t('escalations.supervise')}
      done={t('escalations.supervised')}
      fields={[
        { name: 'unit', label: t('escalations.unit'), kind: 'choice', choices: unitChoices },
        { name: 'due', label: t('escalations.due'), kind: 'date' },
        { name: 'demand', label: t('escalations.demand'), kind: 'lines' },
      ]}
      onSubmit={async ({ unit, due, demand }) => {
        const problem = await open({ itemId, ...unitOf(unit!), due: due!, demand: demand!.trim() });
        if (problem === null) setItemId(crypto.randomUUID());
        return problem;
      }}
    />
  );
}
