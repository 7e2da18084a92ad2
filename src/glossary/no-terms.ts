/** Words with two capitals that are no abbreviations of the field, so that the glossary leaves them out. */
export const NO_TERMS: ReadonlySet<string> = new Set([
  // Formats of files and pages
  'API',
  'CSV',
  'GeoJSON',
  'HTML',
  'JSON',
  'LaTeX',
  'OpenAPI',
  'PNG',
  'SVG',
  'URL',
  'UTF',
  // Words that everybody knows in their short form
  'SMS',
  // Programs and packages
  'DuckDB',
  'EndNote',
  'GeoNames',
  'JavaScript',
  'MapSVG',
  'WhatsApp',
  'WordPress',
  // Sizes and files
  'KB',
  'README',
  // Licences
  'BY',
  'CC',
  'ISC',
  'MIT',
  'ODbL',
  // Grades and Roman numerals
  'AA',
  'BB',
  'II',
  'III',
  'IV',
  // Republik Indonesia, in the names of bodies
  'RI',
]);
