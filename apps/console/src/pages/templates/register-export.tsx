import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { schoolYearSpan } from '../../figures/terms.ts';
import type { ImportKind } from '../../gql/graphql.ts';
import { kindPath } from '../../office-files/import-kinds.ts';

/** The register of a school year as the office keeps it. Nothing was imported: nothing to take out. */
export function RegisterExport({ kind, years }: { kind: ImportKind; /** newest first */ years: readonly number[] }) {
  const { t, i18n } = useTranslation();
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? years[0];
  if (year === undefined) return null;
  const name = t(`fileKind.${kind}`);
  const span = (schoolYear: number) => schoolYearSpan(t, { schoolYear, language: i18n.language });
  return (
    <span className="register-export">
      <label>
        <span className="visually-hidden">{t('templates.exportYear', { kind: name })}</span>
        <select value={year} onChange={({ target }) => choose(Number(target.value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {span(one)}
            </option>
          ))}
        </select>
      </label>
      {(['xlsx', 'csv'] as const).map((format) => (
        <a
          key={format}
          href={`/downloads/registers/${year}/${kindPath(kind)}.${format}`}
          download
          aria-label={t('templates.exportOf', { kind: name, year: span(year), format })}
        >
          {t('templates.export', { format })}
        </a>
      ))}
    </span>
  );
}
