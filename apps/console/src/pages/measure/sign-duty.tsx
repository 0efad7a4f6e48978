import { useTranslation } from 'react-i18next';
import { type DutyCardFragment, SignValueDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useValueText } from '../measures/use-value-text.ts';

/** Signs the value that is on the screen, that no other violation is known, or how far a duty is carried out. */
export function SignDuty({ duty: { obligationId, dutyKind, value } }: { duty: DutyCardFragment }) {
  const { t } = useTranslation();
  const sign = useCommand(SignValueDocument);
  const { valueText } = useValueText();
  const common = { act: t('lightCard.act.sign'), done: t('lightCard.act.signed') };
  if (dutyKind === 'REPORTED')
    return (
      <CommandForm
        {...common}
        title={t('lightCard.act.signReported')}
        fields={[{ name: 'percent', label: t('lightCard.act.percent'), kind: 'number' }]}
        onSubmit={async ({ percent }) => {
          const wrong = t('lightCard.act.percentWrong');
          return /^(100|\d{1,2})$/.test(percent!.trim()) ? sign({ obligationId, value: Number(percent) }) : { zh: wrong, en: wrong };
        }}
      />
    );
  if (dutyKind === 'WATCHED')
    return (
      <CommandForm {...common} title={t('lightCard.act.signWatched')} fields={[]} onSubmit={() => sign({ obligationId, value: null })} />
    );
  if (!value || value.value === null || value.status === 'NO_DATA') return null;
  const seen = value.value;
  return (
    <CommandForm
      {...common}
      title={t('lightCard.act.signMeasured', { value: valueText(value) })}
      fields={[]}
      onSubmit={() => sign({ obligationId, value: seen })}
    />
  );
}
