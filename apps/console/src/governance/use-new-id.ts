import { useState } from 'react';

/** The id of a record that a form makes. Sent again after an answer was lost, it is the same record; the next one has another. */
export function useNewId(): [id: string, next: () => void] {
  const [id, setId] = useState(() => crypto.randomUUID());
  return [id, () => setId(crypto.randomUUID())];
}
