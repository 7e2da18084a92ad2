/** A schema as JSON Schema writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a JSON value looks like, for programs and for TypeScript at once; made by the functions below. */
export interface Schema<T> {
  readonly json: JsonSchema;
  /** The schemas it refers to by name. */
  readonly parts: Readonly<Record<string, JsonSchema>>;
  /** Only for types: nothing is ever here. */
  readonly of?: () => T;
}

/** The TypeScript type of what a schema describes. */
export type Of<S> = S extends Schema<infer T> ? T : never;

type Extra = Readonly<Record<string, unknown>>;
type Properties = Readonly<Record<string, Schema<unknown>>>;

/** A text. */
export const string = (description: string, extra: Extra = {}): Schema<string> => ({
  json: { type: 'string', description, ...extra },
  parts: {},
});

/** A whole address. */
export const address = (description: string): Schema<string> =>
  string(description, { format: 'uri' });

/** One of some words. */
export const oneOf = <const T extends string>(
  description: string,
  words: readonly T[],
): Schema<T> => ({ json: { type: 'string', enum: words, description }, parts: {} });

/** A whole number from 0. */
export const count = (description: string): Schema<number> => ({
  json: { type: 'integer', minimum: 0, description },
  parts: {},
});

/** A value, or null; the description says what null means. */
export const nullable = <T>(schema: Schema<T>, description: string): Schema<T | null> => ({
  json: { anyOf: [schema.json, { type: 'null' }], description },
  parts: schema.parts,
});

/** Any number of values. */
export const list = <T>(schema: Schema<T>, description: string): Schema<readonly T[]> => ({
  json: { type: 'array', items: schema.json, description },
  parts: schema.parts,
});

/** A value under each of some keys that are not known beforehand. */
export const record = <T>(
  schema: Schema<T>,
  description: string,
): Schema<Readonly<Record<string, T>>> => ({
  json: { type: 'object', additionalProperties: schema.json, description },
  parts: schema.parts,
});

/** An object that has all its members always; new ones may come, so others are not forbidden. */
export const object = <P extends Properties>(
  properties: P,
  description?: string,
): Schema<{ readonly [K in keyof P]: Of<P[K]> }> => ({
  json: {
    type: 'object',
    required: Object.keys(properties),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { json }]) => [name, json]),
    ),
    ...(description === undefined ? {} : { description }),
  },
  parts: Object.assign({}, ...Object.values(properties).map(({ parts }) => parts)),
});

/** A schema with a name, which others refer to by it. */
export const named = <T>(name: string, { json, parts }: Schema<T>): Schema<T> => ({
  json: { $ref: `#/components/schemas/${name}` },
  parts: { ...parts, [name]: json },
});
