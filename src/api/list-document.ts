import type { ApiContext } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import type { ListName } from './links.ts';
import { linkTo } from './links.ts';
import { LINK } from './parts.ts';
import type { Of } from './schema.ts';
import { count, list, object } from './schema.ts';

const DATA = object({
  count: count('How many there are on all pages'),
  items: list(LINK, 'Those of this page'),
});

/** The schema of a page of a list. */
export const LIST_DOCUMENT = documentSchema('ListDocument', DATA);

/** Some of a list, as links. */
export function listData(
  context: ApiContext,
  name: ListName,
  ids: readonly string[],
  all: number,
): Of<typeof DATA> {
  return { count: all, items: ids.map((id) => linkTo(context, name, id)) };
}
