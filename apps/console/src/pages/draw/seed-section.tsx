import { useTranslation } from 'react-i18next';
import { type DrawTextFragment, RunDrawDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { Fact } from '../../governance/fact.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { useSourceText } from './use-source-text.ts';
import { ValueForm } from './value-form.tsx';
import { VoidForm } from './void-form.tsx';

type Props = { draw: DrawTextFragment };

/** From the seal to the run, for every draw that no hall's record brings in: the public value, the run, the void round. */
export function SeedSection({ draw }: Props) {
  const { t } = useTranslation();
  const round = draw.rounds.at(-1);
  return (
    <section className="section" aria-labelledby="draw-seed">
      <h2 id="draw-seed">{t('draws.seed.title')}</h2>
      <p className="fine">{t('draws.seed.lead')}</p>
      {round && <Round draw={draw} round={round} />}
    </section>
  );
}

function Round({ draw: { drawId, status, seal, supervisors }, round }: Props & { round: DrawTextFragment['rounds'][number] }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const may = useMyRights();
  const sourceText = useSourceText();
  const run = useCommand(RunDrawDocument);
  const all = seal?.supervisorIds.length ?? 0;
  const revealed = round.reveals.length;
  const isSealed = status === 'SEALED';
  return (
    <>
      <dl className="record-facts">
        <Fact term={t('draws.seed.round')}>{round.round}</Fact>
        <Fact term={t('draws.seal.source')}>{sourceText(round.publicSource)}</Fact>
        <Fact term={t('draws.seal.deadline')}>{dateTime(round.revealDeadline)}</Fact>
        <Fact term={t('draws.seed.revealed')}>{t('draws.seed.part', { done: revealed, all })}</Fact>
        <Fact term={t('draws.seed.value')}>{round.publicValue ?? t('draws.seed.typed', { count: round.typedBy.length })}</Fact>
      </dl>
      {isSealed && revealed < all && (
        <>
          <p className="empty-note">{t('draws.seed.missing', { count: all - revealed })}</p>
          {may('run-draws') && <VoidForm drawId={drawId} source={round.publicSource} />}
        </>
      )}
      {isSealed && revealed === all && (may('run-draws') || may('supervise-draws')) && (
        <ValueForm drawId={drawId} kind={round.publicSource.kind} supervisors={supervisors} />
      )}
      {status === 'SEEDED' && may('run-draws') && (
        <CommandForm
          title={t('draws.seed.run')}
          act={t('draws.seed.run')}
          done={t('draws.seed.ran')}
          fields={[]}
          onSubmit={() => run({ drawId })}
        >
          <p className="fine">{t('draws.seed.runText')}</p>
        </CommandForm>
      )}
    </>
  );
}
