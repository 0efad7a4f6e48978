import { useTranslation } from 'react-i18next';
import type { SchoolChangeRowFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { type Outcome, outcomes, rowsOf } from './row-outcomes.ts';

/** A school's rows by what becomes of them, on one scale for all schools; the numbers stand beside it in the table. */
export function OutcomeBar({
  change,
  most,
}: {
  change: Pick<SchoolChangeRowFragment, Outcome>;
  /** rows of the school with most */ most: number;
}) {
  const { t } = useTranslation();
  const { count } = useWording();
  const words = outcomes.filter((name) => change[name] > 0).map((name) => `${t(`import.short.${name}`)} ${count(change[name])}`);
  return (
    <span
      className="outcome-bar"
      aria-hidden="true"
      title={words.join(t('app.listSeparator'))}
      style={{ width: `${(rowsOf(change) / most) * 100}%` }}
    >
      {outcomes.map((name) => change[name] > 0 && <span key={name} className={`outcome-${name}`} style={{ flexGrow: change[name] }} />)}
    </span>
  );
}

export function OutcomeLegend() {
  const { t } = useTranslation();
  return (
    <p className="outcome-legend fine">
      {outcomes.map((name) => (
        <span key={name}>
          <span className={`swatch outcome-${name}`} aria-hidden="true" />
          {t(`import.short.${name}`)}
        </span>
      ))}
    </p>
  );
}
