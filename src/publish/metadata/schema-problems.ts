import type { AnySchema } from 'ajv';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** What a JSON Schema has against a value, by place; for tests. */
export function schemaProblems(schema: AnySchema, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
