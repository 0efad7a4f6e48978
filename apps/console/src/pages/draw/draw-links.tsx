import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type DrawState, hasReached } from '../../draws/draw-states.ts';

/** The other pages of a draw, as soon as there is something on them. */
export function DrawLinks({ drawId, state }: { drawId: string; state: DrawState }) {
  const { t } = useTranslation();
  const pages = [
    { name: 'ceremony', path: `/draws/${drawId}/ceremony`, from: 'SEALED' },
    { name: 'result', path: `/draws/${drawId}/result`, from: 'RUN' },
    { name: 'notice', path: `/draws/${drawId}/notice`, from: 'PUBLISHED' },
    { name: 'objections', path: `/draws/objections?draw=${drawId}`, from: 'PUBLISHED' },
    { name: 'late', path: `/draws/late?draw=${drawId}`, from: 'FIXED' },
    { name: 'changes', path: `/class-changes?draw=${drawId}`, from: 'FIXED' },
  ] as const;
  const open = pages.filter(({ from }) => hasReached(state, from));
  if (open.length === 0) return null;
  return (
    <nav className="card-links screen-only" aria-label={t('draws.places.label')}>
      {open.map(({ name, path }) => (
        <Link key={name} to={path}>
          {t(`draws.places.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
