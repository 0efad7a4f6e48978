import { useTranslation } from 'react-i18next';
import { useQuery } from '@apollo/client/react';
import {
  CloseOfficeDocument,
  DeclareOfficeDocument,
  MeasureLeadersDocument,
  NameLeaderInChargeDocument,
  type OfficeKind,
  type OfficesQuery,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';

const kinds: readonly OfficeKind[] = ['SECTION', 'DEPARTMENT', 'TOWNSHIP', 'INSPECTION_GROUP', 'LEADING_GROUP', 'PROJECT_OFFICE'];

/** Registers, corrects and closes offices. */
export function OfficeForms({ offices }: { offices: OfficesQuery['offices'] }) {
  const { t } = useTranslation();
  const { choices } = useOfficeNames(offices);
  const declare = useCommand(DeclareOfficeDocument);
  const close = useCommand(CloseOfficeDocument);
  const nameLeader = useCommand(NameLeaderInChargeDocument);
  const may = useMyRights();
  const leaders = useQuery(MeasureLeadersDocument, { skip: !may('set-targets') }).data?.measureLeaders ?? [];
  return (
    <div className="command-forms">
      <CommandForm
        title={t('offices.declare')}
        act={t('offices.declareNow')}
        done={t('offices.saved')}
        fields={[
          { name: 'officeId', label: t('offices.id'), hint: t('offices.idHint') },
          {
            name: 'kind',
            label: t('offices.kind'),
            kind: 'choice',
            choices: kinds.map((value) => ({ value, text: t(`offices.kindOf.${value}`) })),
          },
          { name: 'nameZh', label: t('offices.nameZh') },
          { name: 'nameEn', label: t('offices.nameEn') },
        ]}
        onSubmit={(values) =>
          declare({
            officeId: values['officeId']!.trim(),
            kind: values['kind'] as OfficeKind,
            nameZh: values['nameZh']!.trim(),
            nameEn: values['nameEn']!.trim(),
          })
        }
      />
      <CommandForm
        title={t('offices.leader')}
        act={t('offices.leaderNow')}
        done={t('offices.saved')}
        fields={[
          { name: 'officeId', label: t('offices.name'), kind: 'choice', choices },
          {
            name: 'personId',
            label: t('offices.leader'),
            kind: 'choice',
            choices: leaders.map(({ personId, name }) => ({ value: personId, text: name ?? t('command.erased') })),
            isOptional: true,
            hint: t('offices.leaderHint'),
          },
        ]}
        onSubmit={({ officeId, personId }) => nameLeader({ officeId: officeId!, personId: personId || null })}
      />
      <CommandForm
        title={t('offices.closeOffice')}
        act={t('offices.closeOffice')}
        done={t('offices.saved')}
        fields={[{ name: 'officeId', label: t('offices.name'), kind: 'choice', choices }]}
        onSubmit={({ officeId }) => close({ officeId: officeId! })}
      />
    </div>
  );
}
