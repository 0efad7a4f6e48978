import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classTitle } from '../../figures/terms.ts';
import type { DifferenceFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** In which attribute two classes of a grade differ most, and which two; what nobody filled in has no difference. */
export function GradeDifference({ difference }: { difference: DifferenceFiguresFragment }) {
  const { t } = useTranslation();
  const { percent, say } = useWording();
  const { attribute, smd, high, low, highShare, lowShare, missing } = difference;
  const name = t(`attribute.${attribute}`);
  if (smd === null || !high || !low || highShare === null || lowShare === null) {
    return (
      <>
        {name} <span className="fine">{missing ? say(missing) : t('status.NO_DATA')}</span>
      </>
    );
  }
  const link = (one: NonNullable<typeof high>) => <Link to={`/classes/${encodeURIComponent(one.id)}`}>{classTitle(t, one)}</Link>;
  return (
    <>
      {name} {link(high)} {percent(highShare)} · {link(low)} {percent(lowShare)}
    </>
  );
}
