import { useSearchParams } from 'react-router';
import '../tables/list-tools.css';

type Props = { /** of the address */ name: string; label: string; value: string; choices: readonly { value: string; text: string }[] };

/** Chooses what a page is about, in its address; one is always chosen. */
export function ChoiceField({ name, label, value, choices }: Props) {
  const [, setParams] = useSearchParams();
  const choose = (chosen: string) =>
    setParams(
      (before) => {
        before.set(name, chosen);
        return before;
      },
      { preventScrollReset: true },
    );
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
