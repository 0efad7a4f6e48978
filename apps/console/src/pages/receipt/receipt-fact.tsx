import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { classTitle } from '../../figures/terms.ts';
import type { ReceiptQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import type { ReceiptParts } from './check-receipt.ts';

/** Whose stream the fact stands in: `student/<surrogate id>`. */
function personIn(header: string): { kind: 'student' | 'teacher'; id: string } | null {
  const { stream } = JSON.parse(header) as { stream?: unknown };
  const [, kind, id] = /^(student|teacher)\/([0-9a-f-]{36})$/.exec(String(stream)) ?? [];
  return kind && id ? { kind: kind as 'student' | 'teacher', id } : null;
}

type Props = { receipt: NonNullable<ReceiptQuery['receipt']>; parts: ReceiptParts | null };

/** The event in plain words, and the row of the office file it was read from. */
export function ReceiptFact({ receipt: { fact, school, schoolClass }, parts }: Props) {
  const { t } = useTranslation();
  const { exactTime, count } = useWording();
  const { source } = fact;
  const person = parts && personIn(parts.header);
  const namedSchool = school ?? schoolClass?.school;
  const may = useMyRights();
  return (
    <section className="section" aria-labelledby="fact">
      <h2 id="fact">{t('receipt.fact')}</h2>
      <dl className="plain-list">
        <dt>{t('receipt.time')}</dt>
        <dd>{exactTime(fact.time)}</dd>
        {namedSchool && (
          <>
            <dt>{t('receipt.concerns')}</dt>
            <dd>
              {may('read-schools') ? (
                <Link to={`/schools/${encodeURIComponent(namedSchool.id)}`}>{namedSchool.name}</Link>
              ) : (
                namedSchool.name
              )}
              {schoolClass && (
                <>
                  {' · '}
                  <Link to={`/classes/${encodeURIComponent(schoolClass.id)}`}>{classTitle(t, schoolClass)}</Link>
                </>
              )}
            </dd>
          </>
        )}
        <dt>{t('receipt.index')}</dt>
        <dd>
          {parts ? t('receipt.ofSize', { index: count(fact.ledgerIndex), size: count(parts.size) }) : count(fact.ledgerIndex)}{' '}
          <span className="fine">{t('receipt.indexNote')}</span>
        </dd>
        <dt>{t('receipt.type')}</dt>
        <dd>
          <code>{fact.type}</code>
        </dd>
        <dt>{t('receipt.eventId')}</dt>
        <dd>
          <code>{fact.eventId}</code>
        </dd>
        {person && (
          <>
            <dt>{t('receipt.person', { kind: t(`receipt.personKind.${person.kind}`) })}</dt>
            <dd>
              <code>{person.id}</code>{' '}
              {may('erase-persons') && (
                <Link className="screen-only" to={`/erasures?subject=${person.id}`}>
                  {t('receipt.toErasure')}
                </Link>
              )}
            </dd>
          </>
        )}
        {source && (
          <>
            <dt>{t('receipt.fileRow')}</dt>
            <dd>
              {may('import-registers') ? (
                <>
                  <Link to={`/imports/${source.importId}`}>{source.fileName ?? t('facts.openImport')}</Link>
                  {' · '}
                </>
              ) : (
                source.fileName && `${source.fileName} · `
              )}
              {t('facts.sheetRow', { sheet: source.sheet, row: source.row })}
            </dd>
            <dt>{t('receipt.hash')}</dt>
            <dd>
              <code className="hash">{source.fileHash}</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
