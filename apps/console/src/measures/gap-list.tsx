import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';

type Gap = { missing: { code: string; zh: string; en: string }; fileZh: string; fileEn: string };

/** What is missing, and which file would bring it. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useTranslation();
  const { say, pick } = useWording();
  if (gaps.length === 0) return null;
  return (
    <ul className="gap-list">
      {gaps.map(({ missing, fileZh, fileEn }) => (
        <li key={`${missing.code} ${missing.en}`}>
          {say(missing)}
          <span className="fine"> — {t('measures.broughtBy', { file: pick(fileZh, fileEn) })}</span>
        </li>
      ))}
    </ul>
  );
}
