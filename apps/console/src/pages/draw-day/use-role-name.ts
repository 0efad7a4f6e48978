import { useTranslation } from 'react-i18next';
import { supervisorRoles } from '../../hall/hall-kit.ts';

/** Whom a supervisor stands for; nothing where it was erased. */
export function useRoleName(): (role: string | null) => string {
  const { t } = useTranslation();
  return (role) => {
    const known = supervisorRoles.find((each) => each === role?.toLowerCase());
    return known ? t(`hall.roleOf.${known}`) : '';
  };
}
