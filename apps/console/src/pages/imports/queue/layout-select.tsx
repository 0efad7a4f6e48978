import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type ImportKind, LayoutsDocument } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

type Props = { kind: ImportKind | null; layout: string | null; onChange: (layout: string | null) => void };

/** How the file's columns are to be read: as in the office's template, or by a known layout of its kind. */
export function LayoutSelect({ kind, layout, onChange }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { data } = useQuery(LayoutsDocument);
  const layouts = data?.layouts.filter((one) => one.kind === kind) ?? [];
  if (layouts.length === 0) return null;
  return (
    <label className="field">
      <span>{t('imports.layout')}</span>
      <select value={layout ?? ''} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{t('imports.templateLayout')}</option>
        {layouts.map(({ layoutId, titleZh, titleEn }) => (
          <option key={layoutId} value={layoutId}>
            {pick(titleZh, titleEn)}
          </option>
        ))}
      </select>
    </label>
  );
}
