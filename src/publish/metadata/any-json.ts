/** JSON as a test takes it apart and breaks it at will. */
// biome-ignore lint/suspicious/noExplicitAny: a broken copy has no type
export type AnyJson = any;
