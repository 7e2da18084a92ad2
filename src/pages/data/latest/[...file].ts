import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../../publish/data-file.ts';
import { files } from '../../../site-data.ts';

export const getStaticPaths = (() =>
  files.map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths;

/** One CSV below `/data/latest/`, as the list of files has it. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(props.file.text(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
