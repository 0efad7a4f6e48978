import { useEffect, useEffectEvent, useState } from 'react';

const carriesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Takes files dropped anywhere on the page, which the browser would otherwise open in its place. @returns whether some hover over it */
export function usePageDrop(onFiles: (files: File[]) => void): boolean {
  const [depth, setDepth] = useState(0); // entering a child comes before leaving its parent
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const listeners: [string, (event: DragEvent) => void][] = [
      ['dragenter', () => setDepth((before) => before + 1)],
      ['dragleave', () => setDepth((before) => Math.max(0, before - 1))],
      ['dragover', (event) => event.preventDefault()],
      [
        'drop',
        (event) => {
          event.preventDefault();
          setDepth(0);
          take([...event.dataTransfer!.files]);
        },
      ],
    ];
    const guarded = listeners.map(
      ([name, act]) => [name, (event: Event) => carriesFiles(event as DragEvent) && act(event as DragEvent)] as const,
    );
    for (const [name, act] of guarded) window.addEventListener(name, act);
    return () => {
      for (const [name, act] of guarded) window.removeEventListener(name, act);
    };
  }, []);
  return depth > 0;
}
