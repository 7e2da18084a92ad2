import type { APIRoute } from 'astro';
import { apiDocuments } from '../../../../api/api-documents.ts';
import { openApi } from '../../../../api/openapi.ts';
import { siteContext } from '../../../../api/site-context.ts';
import { canonicalJson } from '../../../../publish/canonical-json.ts';

interface Props {
  content: () => object;
}

export const getStaticPaths = () => {
  const context = siteContext();
  const documents = apiDocuments(context);
  const description = { path: 'openapi.json', content: () => openApi(context, documents) };
  return [...documents, description].map(({ path, content }) => ({
    params: { document: path.replace(/\.json$/, '') },
    props: { content },
  }));
};

/** One document of the API, or its OpenAPI description. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(canonicalJson(props.content()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
