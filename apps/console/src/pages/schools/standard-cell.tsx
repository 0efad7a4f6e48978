import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../figures/status-mark.tsx';
import type { StageOfSchoolFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** A school's equipment per student of one stage, and whether it reaches the standard; a dash where it has no such stage. Teaching points and such are not held to it. */
export function StandardCell({ stage, isAssessed }: { stage: StageOfSchoolFragment | undefined; isAssessed: boolean }) {
  const { t } = useTranslation();
  const { yuanReached } = useWording();
  if (!stage) return <span className="fine">—</span>;
  return (
    <span className="standard-cell">
      {stage.equipmentYuanPerStudent !== null && <strong>{yuanReached(stage.equipmentYuanPerStudent)}</strong>}
      {isAssessed ? <StatusMark status={stage.equipmentStatus} /> : <span className="fine">{t('tiles.excluded')}</span>}
    </span>
  );
}
