import type { PublicSource } from '@junheng/draw-protocol';
import { useTranslation } from 'react-i18next';

/** Where the last random value comes from, as it was announced before the draw. */
export function useSourceText(): (source: PublicSource) => string {
  const { t } = useTranslation();
  return (source) => {
    if (source.kind === 'hall') return t('hall.sourceOf.hall', source);
    if (source.kind === 'lottery') return t('hall.sourceOf.lottery', source);
    return t('hall.sourceOf.drand', { round: source.round });
  };
}
