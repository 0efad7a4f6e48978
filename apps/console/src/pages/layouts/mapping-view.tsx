import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { useWording } from '../../language/use-wording.ts';
import { type ColumnSource, type MappingDocument, titlesOf } from './document/mapping-document.ts';

/** A mapping in words: what each column of the template is read from, what is not there, and what is counted and not taken. */
export function MappingView({ document }: { document: MappingDocument }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { columns, absent = [], counted = [], missing = [] } = document;
  return (
    <>
      <section className="section" aria-labelledby="columns">
        <h2 id="columns">{t('layouts.stepColumns')}</h2>
        <ScrollBox label={t('layouts.stepColumns')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('layouts.templateColumn')}</th>
                <th scope="col">{t('layouts.fileColumn')}</th>
                <th scope="col">{t('layouts.howRead')}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(columns).map(([column, source]) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td>
                    {source.constant === undefined
                      ? titlesOf(source).map((title) => (
                          <code key={title} className="title-code">
                            {title}
                          </code>
                        ))
                      : t('layouts.constantIs', { text: source.constant })}
                  </td>
                  <td className="sentence">
                    <HowRead source={source} />
                  </td>
                </tr>
              ))}
              {absent.map((column) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td colSpan={2}>{t('layouts.absent')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </section>
      <section className="card">
        <h2>{t('layouts.fileWide')}</h2>
        <dl className="plain-list">
          <dt>{t('layouts.missing')}</dt>
          <dd>{missing.length > 0 ? missing.map((text) => <code key={text}>{text} </code>) : '—'}</dd>
          <dt>{t('layouts.foreignRegister')}</dt>
          <dd>{document.foreignRegister ? t('layouts.yes') : t('layouts.no')}</dd>
          {counted.map(({ from, zh, en }) => (
            <div key={from} className="plain-list-pair">
              <dt>
                {t('layouts.countedTitle')} <code>{from}</code>
              </dt>
              <dd>{pick(zh, en)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function HowRead({ source: { values, split, padStart, prefix, mayBeMissing, verbatim } }: { source: ColumnSource }) {
  const { t } = useTranslation();
  const said = [
    split && t('layouts.splitIs', { at: split.at, into: [split.into].flat().join(' | ') }),
    values &&
      Object.entries(values)
        .map(([found, word]) => `${found} → ${word}`)
        .join(t('app.listSeparator')),
    padStart && t('layouts.padIs', { length: padStart.length, text: padStart.with }),
    prefix && t('layouts.prefixIs', { text: prefix }),
    verbatim && t('layouts.verbatim'),
    mayBeMissing && t('layouts.mayBeMissing'),
  ].filter((text) => typeof text === 'string');
  return said.length > 0 ? (
    said.map((text) => (
      <span key={text} className="below">
        {text}
      </span>
    ))
  ) : (
    <span className="fine">{t('layouts.asFound')}</span>
  );
}
