import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

const settleMilliseconds = 300;

/** A text that a list is filtered by, as one types; it stands in the address as `q`. */
export function SearchField({ label }: { label: string }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);
  useEffect(() => {
    // Changed from elsewhere: going back, another link.
    if (inAddress !== written.current) setText(inAddress);
    written.current = inAddress;
  }, [inAddress]);
  useEffect(() => {
    const next = text.trim();
    if (next === inAddress) return undefined;
    const timer = setTimeout(() => {
      written.current = next;
      setParams(
        (before) => {
          before.delete('q');
          before.delete('page');
          if (next) before.set('q', next);
          return before;
        },
        { replace: true, preventScrollReset: true },
      );
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [text, inAddress, setParams]);
  return (
    <label className="field">
      <span>{label}</span>
      <input type="search" value={text} placeholder={t('pickers.anyPart')} onChange={({ target }) => setText(target.value)} />
    </label>
  );
}
