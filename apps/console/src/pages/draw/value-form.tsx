import { useTranslation } from 'react-i18next';
import { type DrawTextFragment, RecordPublicValueDocument, type SourceTextFragment } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';

type Props = { drawId: string; kind: SourceTextFragment['kind']; supervisors: DrawTextFragment['supervisors'] };

/** The value as it was published: it counts once a second hand typed the same; a beacon's signature proves itself. */
export function ValueForm({ drawId, kind, supervisors }: Props) {
  const { t } = useTranslation();
  const record = useCommand(RecordPublicValueDocument);
  return (
    <CommandForm
      title={t('draws.seed.record')}
      act={t('draws.seed.record')}
      done={t('draws.seed.recorded')}
      fields={[
        { name: 'value', label: t('draws.seed.value'), hint: t(`draws.seed.valueHintOf.${kind}`) },
        {
          name: 'hand',
          label: t('draws.seed.hand'),
          kind: 'choice',
          isOptional: true,
          hint: t('draws.seed.handHint'),
          choices: supervisors.map(({ supervisorId, name }) => ({ value: supervisorId, text: name ?? t('command.erased') })),
        },
      ]}
      onSubmit={({ value, hand }) => record({ drawId, value: spelled(value!), supervisorId: hand || null })}
    >
      <p className="fine">{t(kind === 'DRAND' ? 'draws.seed.oneHand' : 'draws.seed.twoHands')}</p>
    </CommandForm>
  );
}

/** Whatever people put between the numbers, one space is what counts. */
const spelled = (text: string): string =>
  text
    .trim()
    .split(/[\s,，、]+/)
    .join(' ');
