import { z } from 'zod';
import { layoutDocumentSchema } from './layout-document.ts';

/** The JSON Schema of mapping files, as editors read it; `layouts/layout.schema.json` is this text. */
export function layoutJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(layoutDocumentSchema);
  const titled = { $schema, title: 'Junheng: mapping of a foreign layout', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
