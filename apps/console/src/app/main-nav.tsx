import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMyRights } from '../governance/use-my-rights.ts';
import { useCountyInView } from './county-in-view.ts';
import { isOfMoment, useMoment } from './moment.ts';
import { type KnownPlace, type PlaceGroup, placeGroups, placeOf, places } from './places.ts';

/**
 * The way to every page, in groups: the places of one group stand below the groups, at first those of the page in view. On
 * a phone all of it folds up behind a button that says where one is.
 */
export function MainNav() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const listId = useId();
  // Both on the page where they were opened: another one closes them.
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<{ group: PlaceGroup | null; at: string } | null>(null);
  const isOpen = menuAt === pathname;
  const here = placeOf(pathname);
  const shown = unfolded?.at === pathname ? unfolded.group : (here?.group ?? null);
  const unfold = (group: PlaceGroup | null) => setUnfolded({ group, at: pathname });
  useEffect(() => {
    const foldOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setUnfolded(null);
      setMenuAt(null);
    };
    document.addEventListener('keydown', foldOnEscape);
    return () => document.removeEventListener('keydown', foldOnEscape);
  }, []);
  return (
    <nav aria-label={t('app.nav')} className={isOpen ? 'main-nav main-nav-open' : 'main-nav'}>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setMenuAt(isOpen ? null : pathname)}
      >
        <span aria-hidden="true" className="menu-lines" />
        {t('app.menu')}
        {here && <span className="menu-here">{t(`places.${here.name}`)}</span>}
      </button>
      <ul id={listId} className="nav-groups">
        {placeGroups.map((group) => (
          <Group key={group} group={group} here={here} isShown={group === shown} onUnfold={unfold} />
        ))}
      </ul>
    </nav>
  );
}

type GroupProps = { group: PlaceGroup; here: KnownPlace | null; isShown: boolean; onUnfold: (group: PlaceGroup | null) => void };

/** A group of one place is that place. */
function Group({ group, here, isShown, onUnfold }: GroupProps) {
  const { t } = useTranslation();
  const placesId = useId();
  const may = useMyRights();
  const inGroup: readonly KnownPlace[] = places.filter((place) => place.group === group && (!('right' in place) || may(place.right)));
  const [first] = inGroup;
  if (!first) return null;
  if (inGroup.length === 1) {
    return (
      <li>
        <PlaceLink place={first} here={here} className="nav-group" />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        className={here?.group === group ? 'nav-group nav-group-here' : 'nav-group'}
        aria-expanded={isShown}
        aria-controls={placesId}
        onClick={() => onUnfold(isShown ? null : group)}
      >
        {t(`placeGroups.${group}`)}
      </button>
      <ul id={placesId} className={isShown ? 'nav-places nav-places-shown' : 'nav-places'}>
        {inGroup.map((place) => (
          <li key={place.name}>
            <PlaceLink place={place} here={here} className="nav-place" />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A link to a place, in the moment in view where it shows one. */
function PlaceLink({ place, here, className }: { place: KnownPlace; here: KnownPlace | null; className: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const county = useCountyInView();
  const moment = useMoment();
  const year = county?.schoolYear ?? moment.schoolYear;
  const search = isOfMoment(place.path)
    ? new URLSearchParams({
        ...(year === null ? {} : { year: String(year) }),
        ...(moment.asOf && isOfMoment(pathname) ? { asOf: moment.asOf } : {}),
      }).toString()
    : '';
  const isHere = place === here;
  return (
    <Link
      to={search ? `${place.path}?${search}` : place.path}
      className={isHere ? `${className} active` : className}
      aria-current={isHere ? 'page' : undefined}
    >
      {t(`places.${place.name}`)}
    </Link>
  );
}
