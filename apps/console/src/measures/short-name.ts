import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';

/** Names that fit a column's head, by the ids of the policy pack. */
const keys = {
  'res.higher-degree-teachers-per100': 'higherDegree',
  'res.backbone-teachers-per100': 'backbone',
  'res.pe-art-teachers-per100': 'peArt',
  'res.teaching-area-per-student': 'teachingArea',
  'res.sports-area-per-student': 'sportsArea',
  'res.equipment-value-per-student': 'equipment',
  'res.multimedia-rooms-per100': 'multimedia',
} as const;

type Definition = { id: string; nameZh: string; nameEn: string };

export function useShortName(): (definition: Definition) => string {
  const { t } = useTranslation();
  const { pick } = useWording();
  return useCallback(
    ({ id, nameZh, nameEn }) => (id in keys ? t(`measures.short.${keys[id as keyof typeof keys]}`) : pick(nameZh, nameEn)),
    [t, pick],
  );
}
