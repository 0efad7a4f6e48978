import { useTranslation } from 'react-i18next';
import { useWording } from '../../../language/use-wording.ts';

const levels = [
  { from: 0.9, name: 'sure' },
  { from: 0.6, name: 'likely' },
  { from: 0, name: 'doubtful' },
] as const;

/** How sure a proposal is, in a word first: a number alone is taken for more than it is. */
export function CertaintyMark({ certainty }: { /** 0 to 1 */ certainty: number }) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const { name } = levels.find(({ from }) => certainty >= from)!;
  return (
    <span className={`certainty certainty-${name}`}>
      {t(`layouts.certaintyOf.${name}`)} <span className="fine">{percent(certainty)}</span>
    </span>
  );
}
