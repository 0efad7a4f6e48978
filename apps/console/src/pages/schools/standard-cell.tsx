import { StatusMark } from '../../figures/status-mark.tsx';
import type { StageOfSchoolFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** A school's equipment per student of one stage, and whether it reaches the standard; a dash where it has no such stage. */
export function StandardCell({ stage }: { stage: StageOfSchoolFragment | undefined }) {
  const { yuanReached } = useWording();
  if (!stage) return <span className="fine">—</span>;
  return (
    <span className="standard-cell">
      {stage.equipmentYuanPerStudent !== null && <strong>{yuanReached(stage.equipmentYuanPerStudent)}</strong>}
      <StatusMark status={stage.equipmentStatus} />
    </span>
  );
}
