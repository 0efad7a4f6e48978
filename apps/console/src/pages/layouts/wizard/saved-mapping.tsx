import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LayoutOfFileFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { checkAddress } from '../check-address.ts';

/** The mapping is kept: what to do with it next. Takes the focus, because the form it stands for is gone. */
export function SavedMapping({ layout, file }: { layout: LayoutOfFileFragment; file: { hash: string; name: string } }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="outcome outcome-done" ref={place} tabIndex={-1}>
      <h2>{t('layouts.saved', { name: pick(layout.titleZh, layout.titleEn) })}</h2>
      <div className="decision">
        <Link className="button-link" to={checkAddress(file, layout)}>
          {t('layouts.checkFile', { file: file.name })}
        </Link>
        <a href={`/downloads/layouts/${layout.layoutId}.json`} download>
          {t('layouts.download')}
        </a>
        <Link to={`/layouts/${layout.layoutId}`}>{t('layouts.show')}</Link>
      </div>
    </section>
  );
}
