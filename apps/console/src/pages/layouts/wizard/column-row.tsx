import { useTranslation } from 'react-i18next';
import type { ProposalOfColumnFragment } from '../../../gql/graphql.ts';
import { useWording } from '../../../language/use-wording.ts';
import { sourceOf } from '../document/edit-mapping.ts';
import { flawsAt } from '../document/flaws-at.ts';
import type { ColumnSource } from '../document/mapping-document.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { ColumnMore } from './column-more.tsx';
import { FlawList } from './flaw-list.tsx';
import type { EditorPart } from './mapping-editor.tsx';
import { SourceSelect } from './source-select.tsx';

export type ColumnPart = EditorPart & { column: ProposalOfColumnFragment; proposedSource: ColumnSource | undefined };

/** One column of the template: what it is read from, how sure that is, and what its values become. */
export function ColumnRow(props: ColumnPart) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { column, document, proposal, flaws } = props;
  const source = sourceOf(
    document,
    column.column,
    proposal.columns.map(({ title }) => title),
  );
  const isProposed = source.of === 'title' && source.title === column.from;
  const isOpenQuestion = column.isRequired && source.of === 'nothing';
  return (
    <tr className={isOpenQuestion ? 'mapping-open' : undefined}>
      <th scope="row">
        {column.column}
        {column.isRequired && <span className="required-mark">{t('layouts.required')}</span>}
      </th>
      <td data-label={t('layouts.fileColumn')}>
        <SourceSelect {...props} source={source} />
        <FlawList flaws={flawsAt(flaws, `columns.${column.column}`)} />
        {source.of === 'title' && <ColumnMore {...props} title={source.title} />}
      </td>
      <td data-label={t('layouts.certainty')} className="sentence">
        {isProposed && <CertaintyMark certainty={column.certainty} />}
        {isProposed && column.reason && <span className="fine below">{say(column.reason)}</span>}
        {source.of === 'title' && !isProposed && <span className="fine">{t('layouts.chosenByHand')}</span>}
        {isOpenQuestion && <span className="problem-text">{t('layouts.requiredOpen')}</span>}
      </td>
    </tr>
  );
}
