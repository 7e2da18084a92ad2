import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** What SHACL shapes (Turtle) have against a document of JSON-LD, by property; for tests, without network. */
export async function shapeProblems(shapes: string, document: unknown): Promise<string[]> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: (address) => Promise.reject(new Error(`must not be fetched: ${address}`)),
  });
  const data = new Store(new Parser().parse(quads));
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
  const report = await validator.validate(data);
  return report.results.map(({ focusNode, path, message }) => {
    const where =
      path === null || path === undefined ? '' : ` ${'value' in path ? path.value : ''}`;
    return `${focusNode?.value ?? ''}${where}: ${message.map(({ value }) => value).join(' ')}`;
  });
}
