/** The context every document of CSV on the Web begins with; `http` is part of its name. */
export const CSVW_CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** How the files are written. */
export const CSVW_DIALECT = {
  encoding: 'utf-8',
  header: true,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminators: ['\n'],
} as const;
