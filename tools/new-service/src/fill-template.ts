import type { NameForms } from './service-names.ts';

/** Puts the names of a service and its stream in the place of the template's, in a file's text or path. */
export function fillTemplate(text: string, service: NameForms, stream: NameForms): string {
  let filled = text;
  for (const [placeholder, name] of [
    ['service', service],
    ['stream', stream],
  ] as const) {
    const words = capitalised(placeholder);
    filled = filled
      .replaceAll(`sample-${placeholder}`, name.kebab)
      .replaceAll(`Sample-${placeholder}`, name.sentence)
      .replaceAll(`sample${words}`, name.camel)
      .replaceAll(`Sample${words}`, name.pascal)
      .replaceAll(`sample_${placeholder}`, name.snake);
  }
  return filled;
}

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
