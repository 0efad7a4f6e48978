import { useTranslation } from 'react-i18next';
import type { WithdrawalPreviewQuery } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';

type Preview = NonNullable<NonNullable<WithdrawalPreviewQuery['import']>['withdrawalPreview']>;
const going = ['schools', 'classes', 'students', 'teachers', 'others'] as const;
const staying = ['restored', 'kept'] as const;

/** Exact counts of what withdrawing takes away, what gets its earlier value back, and what a later file holds in place. */
export function PreviewCounts({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { count } = useWording();
  return (
    <dl className="plain-list plain-list-wide">
      {[...going, ...staying]
        .filter((name) => preview[name] > 0 || name === 'students' || name === 'kept')
        .map((name) => (
          <div key={name} className="plain-list-pair">
            <dt>{t(`withdraw.${name}`)}</dt>
            <dd>{count(preview[name])}</dd>
          </div>
        ))}
    </dl>
  );
}
