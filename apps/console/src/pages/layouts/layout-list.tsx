import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import type { LayoutOfFileFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { readMapping } from './document/mapping-document.ts';

export function LayoutList({ title, layouts }: { title: string; layouts: LayoutOfFileFragment[] }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {layouts.length === 0 ? (
        <p className="empty-note">{t('layouts.noneOwn')}</p>
      ) : (
        <ScrollBox label={title}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('layouts.name')}</th>
                <th scope="col">{t('layouts.kind')}</th>
                <th scope="col" className="number">
                  {t('layouts.columnsRead')}
                </th>
                <th scope="col">{t('layouts.id')}</th>
                <th scope="col">{t('layouts.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {layouts.map((layout) => {
                const name = pick(layout.titleZh, layout.titleEn);
                return (
                  <tr key={layout.layoutId}>
                    <th scope="row">
                      <Link to={`/layouts/${layout.layoutId}`}>{name}</Link>
                    </th>
                    <td>{t(`fileKind.${layout.kind}`)}</td>
                    <td className="number">{Object.keys(readMapping(layout.document)?.columns ?? {}).length || '—'}</td>
                    <td>
                      <code>{layout.layoutId}</code>
                    </td>
                    <td>
                      <LayoutActions layout={layout} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}

/** A mapping that comes with the platform can be copied; only a county's own can be changed. */
export function LayoutActions({ layout: { layoutId, builtIn, titleZh, titleEn } }: { layout: LayoutOfFileFragment }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const name = pick(titleZh, titleEn);
  return (
    <span className="layout-actions">
      {!builtIn && (
        <Link to={`/layouts/new?edit=${layoutId}`} aria-label={t('layouts.editOf', { name })}>
          {t('layouts.edit')}
        </Link>
      )}
      <Link to={`/layouts/new?copy=${layoutId}`} aria-label={t('layouts.copyOf', { name })}>
        {t('layouts.copy')}
      </Link>
      <a href={`/downloads/layouts/${layoutId}.json`} download aria-label={t('layouts.downloadOf', { name })}>
        {t('layouts.downloadShort')}
      </a>
    </span>
  );
}
