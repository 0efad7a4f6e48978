import { useTranslation } from 'react-i18next';
import type { LightColour } from '../gql/graphql.ts';
import './light-mark.css';

const shapes: Record<LightColour | 'NONE', string> = {
  GREEN: 'M8 2.5a5.5 5.5 0 1 0 .01 0Z',
  AMBER: 'M8 2 14.5 13.5H1.5Z',
  RED: 'M2.5 2.5h11v11h-11Z',
  GREY: 'M8 3a5 5 0 1 0 .01 0Z',
  NONE: 'M3 8h10',
};

/** A light by shape and by word; its colour only repeats them. null: it has none. `isShort`: the word is for the screen reader alone. */
export function LightMark({ light, isShort = false }: { light: LightColour | null; isShort?: boolean }) {
  const { t } = useTranslation();
  const name = light ?? 'NONE';
  const isHollow = name === 'GREY' || name === 'NONE';
  return (
    <span className={`light-mark light-mark-${name.toLowerCase()}`} data-light={name} title={isShort ? t(`lightWord.${name}`) : undefined}>
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
        <path d={shapes[name]} fill={isHollow ? 'none' : 'currentColor'} stroke="currentColor" strokeWidth={isHollow ? 2 : 0} />
      </svg>
      <span className={isShort ? 'visually-hidden' : undefined}>{t(`lightWord.${name}`)}</span>
    </span>
  );
}
