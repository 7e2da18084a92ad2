/** The id of a version on the page of changes: part of addresses that feeds promise to keep. */
export const releaseAnchor = (version: string): string => `v${version}`;
