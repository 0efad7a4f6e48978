import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';

/** What the class list states beside what the roster counts: a difference is said, because one of the two files is wrong. */
export function DeclaredSize({ declared, size }: { /** null: no class list states it */ declared: number | null; size: number }) {
  const { t } = useTranslation();
  const { count } = useWording();
  if (declared === null) return <span className="fine">—</span>;
  if (declared === size) return count(declared);
  return (
    <span className="declared-differs">
      {count(declared)}{' '}
      <strong>({t(declared > size ? 'class.declaredMore' : 'class.declaredFewer', { count: Math.abs(declared - size) })})</strong>
    </span>
  );
}
