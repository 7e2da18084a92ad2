import type { ApiContext } from './api-context.ts';
import { API_FOLDER } from './api-context.ts';
import type { ApiDocument } from './api-document.ts';
import type { ApiPath } from './api-paths.ts';
import { API_PATHS, API_SCHEMAS } from './api-paths.ts';
import { both } from './both.ts';
import type { JsonSchema } from './schema.ts';

/** What may stand in the place of a `{name}`. */
const PARAMETERS: Readonly<
  Record<string, { readonly description: string; readonly schema: JsonSchema }>
> = {
  id: {
    description: 'Permanent id, such as from a list or from units.csv and institutions.csv',
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  },
  code: {
    description: 'Code of Kemendagri, as text: 35.70 is not 35.7',
    schema: { type: 'string', pattern: '^\\d{2}(\\.\\d{2})?$' },
  },
  year: {
    description: 'Year of the round (of assessment)',
    schema: { type: 'string', pattern: '^\\d{4}$' },
  },
  page: {
    description: 'Page from 2; follow `next` instead of counting',
    schema: { type: 'string', pattern: '^([2-9]|[1-9]\\d+)$' },
  },
};

/** The paths of the documents that stand at a kind of address. */
const matching = (template: string): RegExp =>
  new RegExp(
    `^${template
      .slice(1)
      .split(/(\{\w+\})/)
      .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name === undefined) return part.replaceAll('.', '\\.');
        return `(?<${name}>${String(PARAMETERS[name]?.schema['pattern']).replace(/^\^|\$$/g, '')})`;
      })
      .join('')}$`,
  );

/** Every kind of address, those before others that their documents would fit as well. */
const PATTERNS = [
  ...API_PATHS.filter(({ path }) => !path.includes('{')),
  ...API_PATHS.filter(({ path }) => path.includes('{page}')),
  ...API_PATHS.filter(({ path }) => path.includes('{') && !path.includes('{page}')),
].map(({ path }) => ({ path, pattern: matching(path) }));

/** The address of a kind that a document stands at: `units/page-2.json` is no office. */
export function templateOf(path: string): string | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.path;
}

function pathItem(context: ApiContext, api: ApiPath, example: string | undefined) {
  const { path, summary, schema } = api;
  const values = matching(path).exec(example ?? '')?.groups ?? {};
  return {
    get: {
      operationId: path.replace(/\.json$|[^a-zA-Z]+/g, '_').replace(/^_|_$/g, ''),
      summary,
      parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
        name,
        in: 'path',
        required: true,
        ...PARAMETERS[name],
        ...(values[name] === undefined ? {} : { example: values[name] }),
      })),
      responses: {
        200: {
          description: summary,
          content: {
            'application/json': {
              schema: { $ref: `#/components/schemas/${schema}` },
              ...(example === undefined
                ? {}
                : {
                    examples: {
                      real: { externalValue: `${context.root}${API_FOLDER}${example}` },
                    },
                  }),
            },
          },
        },
        404: { description: 'There is no such document' },
      },
    },
  };
}

/** The description of all documents in OpenAPI 3.1. */
export function openApi(context: ApiContext, documents: readonly ApiDocument[]): object {
  const { release, root } = context;
  const examples = new Map(documents.map(({ path }) => [templateOf(path), path]));
  const { id, en } = both('api.description');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Peta Integritas',
      summary: both('api.title').en,
      description: [
        en,
        both('api.stability').en,
        both('caution.award').en,
        both('api.incomplete').en,
        both('footer.independent').en,
        id,
        both('footer.independent').id,
      ].join('\n\n'),
      version: release.version,
      license: {
        name: 'Creative Commons Attribution 4.0 International',
        identifier: 'CC-BY-4.0',
      },
    },
    externalDocs: { description: 'Documentation', url: `${root}/en/data/api/` },
    servers: [{ url: `${root}${API_FOLDER.replace(/\/$/, '')}` }],
    paths: Object.fromEntries(
      API_PATHS.map((each) => [each.path, pathItem(context, each, examples.get(each.path))]),
    ),
    components: {
      schemas: Object.assign({}, ...Object.values(API_SCHEMAS).map(({ parts }) => parts)),
    },
  };
}
