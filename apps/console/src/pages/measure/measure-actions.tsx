import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  type MeasureCardQuery,
  MeasureLeadersDocument,
  NameMeasureLeaderDocument,
  SetThresholdsDocument,
  SignOffMeasureDocument,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { numberOf } from './typed-points.ts';

type Props = { card: NonNullable<MeasureCardQuery['measureCard']> };

/** What is decided for a measure as a whole, as far as one may. */
export function MeasureActions({ card: { measure, thresholds } }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const signOff = useCommand(SignOffMeasureDocument);
  const setThresholds = useCommand(SetThresholdsDocument);
  const nameLeader = useCommand(NameMeasureLeaderDocument);
  const leaders = useQuery(MeasureLeadersDocument, { skip: !may('set-targets') }).data?.measureLeaders ?? [];
  const { measureId } = measure;
  if (!may('sign-off-measures') && !may('set-targets')) return null;
  const percentText = (share: number) => String(Number((100 * share).toFixed(6)));
  return (
    <details className="section screen-only" open={may('sign-off-measures')}>
      <summary>{t('lightCard.actions')}</summary>
      <div className="command-forms">
        {may('sign-off-measures') && (
          <CommandForm
            title={t('lightCard.act.signOff')}
            act={t('lightCard.act.signOff')}
            done={t('lightCard.act.signedOff')}
            fields={[]}
            onSubmit={() => signOff({ measureId })}
          >
            <p className="fine">{t('lightCard.act.signOffHint')}</p>
          </CommandForm>
        )}
        {may('set-targets') && (
          <>
            <CommandForm
              title={t('lightCard.act.thresholds')}
              act={t('lightCard.act.thresholds')}
              done={t('lightCard.act.thresholdsSet')}
              fields={[
                { name: 'amberGap', label: t('lightCard.act.amberGap'), kind: 'number', value: percentText(thresholds.amberGap) },
                { name: 'redGap', label: t('lightCard.act.redGap'), kind: 'number', value: percentText(thresholds.redGap) },
                { name: 'amberDaysLate', label: t('lightCard.act.amberDays'), kind: 'number', value: String(thresholds.amberDaysLate) },
                { name: 'redDaysLate', label: t('lightCard.act.redDays'), kind: 'number', value: String(thresholds.redDaysLate) },
                { name: 'reason', label: t('lightCard.act.reason'), kind: 'lines' },
              ]}
              onSubmit={async ({ amberGap, redGap, amberDaysLate, redDaysLate, reason }) => {
                const [amber, red, amberDays, redDays] = [amberGap, redGap, amberDaysLate, redDaysLate].map((text) => numberOf(text!));
                if (amber == null || red == null || amberDays == null || redDays == null) {
                  const wrong = t('lightCard.act.numberWrong');
                  return { zh: wrong, en: wrong };
                }
                const own = { amberGap: amber / 100, redGap: red / 100, amberDaysLate: amberDays, redDaysLate: redDays };
                return setThresholds({ measureId, thresholds: own, reason: reason!.trim() });
              }}
            />
            <CommandForm
              title={t('lightCard.act.leader')}
              act={t('lightCard.act.leader')}
              done={t('lightCard.act.leaderSet')}
              fields={[
                {
                  name: 'personId',
                  label: t('lightBoard.leader'),
                  kind: 'choice',
                  choices: leaders.map(({ personId, name }) => ({ value: personId, text: name ?? t('command.erased') })),
                },
              ]}
              onSubmit={({ personId }) => nameLeader({ measureId, personId: personId! })}
            />
          </>
        )}
      </div>
    </details>
  );
}
