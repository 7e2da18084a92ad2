// Two packages of the tests come without types; this is what the tests use of them.
declare module 'jsonld' {
  export interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
  export interface Options {
    readonly format: 'application/n-quads';
    readonly documentLoader: (address: string) => Promise<never>;
  }
  const jsonld: { readonly toRDF: (document: unknown, options: Options) => Promise<string> };
  export default jsonld;
}

declare module 'n3' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store implements DatasetCore {
    constructor(quads: readonly Quad[]);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    has(quad: Quad): boolean;
    match(...terms: Parameters<DatasetCore['match']>): DatasetCore;
    [Symbol.iterator](): Iterator<Quad>;
  }
}
