import { useState } from 'react';
import { useSearchParams } from 'react-router';

type Props = { name: string; label: string; type: 'date' | 'text' };

/** A filter that is typed in; it stands in the address once the field is left or Enter is pressed. */
export function TextFilter({ name, label, type }: Props) {
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get(name) ?? '');
  const settle = () =>
    setParams(
      (before) => {
        if (typed.trim()) before.set(name, typed.trim());
        else before.delete(name);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type={type}
        value={typed}
        autoComplete="off"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </label>
  );
}
