import { useTranslation } from 'react-i18next';
import { type DutyCardFragment, EndOverrideDocument, type LightColour, OverrideLightDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { colours } from '../measures/use-board-filter.ts';

/** To say otherwise than the rule, with reason and last day; and to end it. */
export function OverrideActions({ duty: { obligationId, light, override } }: { duty: DutyCardFragment }) {
  const { t } = useTranslation();
  const overrideLight = useCommand(OverrideLightDocument);
  const endOverride = useCommand(EndOverrideDocument);
  return (
    <>
      <CommandForm
        title={t('lightCard.act.override')}
        act={t('lightCard.act.override')}
        done={t('lightCard.act.overridden')}
        fields={[
          {
            name: 'light',
            label: t('lightCard.act.light'),
            kind: 'choice',
            choices: colours.filter((each) => each !== light).map((value) => ({ value, text: t(`lightWord.${value}`) })),
          },
          { name: 'until', label: t('lightCard.act.until'), kind: 'date' },
          { name: 'reason', label: t('lightCard.act.reason'), kind: 'lines' },
        ]}
        onSubmit={(values) =>
          overrideLight({
            obligationId,
            light: values['light'] as LightColour,
            until: values['until']!,
            reason: values['reason']!.trim(),
          })
        }
      >
        <p className="fine">{t('lightCard.act.overrideHint')}</p>
      </CommandForm>
      {override && (
        <CommandForm
          title={t('lightCard.act.endOverride')}
          act={t('lightCard.act.endOverride')}
          done={t('lightCard.act.ended')}
          fields={[]}
          onSubmit={() => endOverride({ obligationId })}
        />
      )}
    </>
  );
}
