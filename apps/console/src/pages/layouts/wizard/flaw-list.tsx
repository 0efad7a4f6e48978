import { useWording } from '../../../language/use-wording.ts';
import type { Flaw } from '../document/flaws-at.ts';

/** What the service found wrong, beside the field it is about. */
export function FlawList({
  flaws,
  isNamed = false,
}: {
  flaws: readonly Flaw[];
  /** with its path, where no field names the place */ isNamed?: boolean;
}) {
  const { say } = useWording();
  if (flaws.length === 0) return null;
  return (
    <div role="alert">
      <ul className="flaws">
        {flaws.map((flaw) => (
          <li key={`${flaw.path} ${flaw.en}`}>
            {isNamed && flaw.path !== '' && <code>{flaw.path}</code>} {say(flaw)}
          </li>
        ))}
      </ul>
    </div>
  );
}
