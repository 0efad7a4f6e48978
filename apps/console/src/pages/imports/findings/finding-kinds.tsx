import { useTranslation } from 'react-i18next';
import type { FindingKindCountFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

type Props = { kinds: readonly FindingKindCountFragment[]; chosen: string | null; onChoose: (code: string | null) => void };

/** The same fault a thousand times is one fault to mend: what goes wrong, how often, and the list of only that. */
export function FindingKinds({ kinds, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { say, count } = useWording();
  if (kinds.length < 2) return null;
  return (
    <ul className="finding-kinds" aria-label={t('import.byKind')}>
      {kinds
        .toSorted((a, b) => b.count - a.count)
        .map((kind) => (
          <li key={kind.code}>
            <button
              type="button"
              className={kind.severity === 'ERROR' ? 'kind-error' : 'kind-notice'}
              aria-pressed={kind.code === chosen}
              onClick={() => onChoose(kind.code === chosen ? null : kind.code)}
            >
              <span className="kind-count">{count(kind.count)}</span> {say(kind)}
            </button>
          </li>
        ))}
    </ul>
  );
}
