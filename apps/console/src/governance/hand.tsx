import { useTranslation } from 'react-i18next';
import type { HandTextFragment } from '../gql/graphql.ts';
import { useSchoolNames } from './use-school-names.ts';

/** Whose hand something was: the name with the unit, or what acted instead of a person. */
export function useHandText(): (hand: HandTextFragment) => string {
  const { t, i18n } = useTranslation();
  const { nameOf } = useSchoolNames();
  return ({ actorId, isPerson, name, unitsZh, unitsEn, schoolIds }) => {
    const units = [...(i18n.language === 'en' ? unitsEn : unitsZh), ...schoolIds.map(nameOf)].join(t('app.listSeparator'));
    const acting = actorId === 'local-operator' ? 'operator' : actorId === 'platform' ? 'platform' : 'program';
    const who = isPerson ? (name ?? t('command.erased')) : t(`command.actor.${acting}`);
    return units === '' ? who : t('command.withNote', { name: who, note: units });
  };
}

/** The same, behind what was done. */
export function Hand({ of }: { of: HandTextFragment }) {
  const { t } = useTranslation();
  const text = useHandText();
  return <span className="fine">{t('command.by', { who: text(of) })}</span>;
}
