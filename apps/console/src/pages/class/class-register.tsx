import { useTranslation } from 'react-i18next';
import { DeclaredSize } from '../../figures/declared-size.tsx';
import type { SchoolClassQuery } from '../../gql/graphql.ts';

type SchoolClass = Extract<NonNullable<SchoolClassQuery['node']>, { __typename: 'SchoolClass' }>;

/** What the class list and the teacher roster say of the class, beside what the roster of students counts. */
export function ClassRegister({ schoolClass }: { schoolClass: SchoolClass }) {
  const { t } = useTranslation();
  const { name, size, composition, declaredStudents, declaredMale, declaredFemale, boardingClass, homeroomKnown } = schoolClass;
  return (
    <dl className="plain-list plain-list-wide">
      {name && (
        <>
          <dt>{t('class.listName')}</dt>
          <dd>{name}</dd>
        </>
      )}
      <dt>{t('class.declaredStudents')}</dt>
      <dd>
        {declaredStudents === null ? (
          <span className="fine">{t('class.notListed')}</span>
        ) : (
          <DeclaredSize declared={declaredStudents} size={size} />
        )}
      </dd>
      {declaredMale !== null && declaredFemale !== null && (
        <>
          <dt>{t('class.declaredGender')}</dt>
          <dd>
            <DeclaredSize declared={declaredMale} size={composition.male} /> /{' '}
            <DeclaredSize declared={declaredFemale} size={composition.female} />
          </dd>
        </>
      )}
      <dt>{t('class.homeroom')}</dt>
      <dd>{homeroomKnown ? t('class.homeroomKnown') : t('class.homeroomUnknown')}</dd>
      {boardingClass !== null && (
        <>
          <dt>{t('class.boardingClass')}</dt>
          <dd>{boardingClass ? t('class.yes') : t('class.no')}</dd>
        </>
      )}
    </dl>
  );
}
