import { loadJson } from '../../dom/load-json.ts';
import { makeElement } from '../../dom/make-element.ts';
import { fileHref } from '../../i18n/href.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import { openSearch } from '../../search/open-searcher.ts';
import type { CompareLevel } from '../../totals/compared.ts';
import { COMPARE_LEVELS } from '../../totals/compared.ts';
import { makeChooser } from './chooser.ts';
import { chosenList } from './chosen-list.ts';
import type { ChosenSubjects } from './chosen-subjects.ts';
import { chosenSubjects } from './chosen-subjects.ts';
import { readCompareSearch, writeCompareSearch } from './compare-address.ts';
import type { CompareName } from './compare-names.ts';
import { compareNames } from './compare-names.ts';
import { compareParts } from './compare-parts.ts';
import { copyLinkButton } from './copy-link.ts';
import { csvButton } from './csv-button.ts';
import { comparisonName, drawComparison } from './draw-comparison.ts';
import type { Drawing } from './drawing.ts';
import { noticesOf } from './notices-of.ts';
import { loadSay } from './say.ts';

const NOTHING: ChosenSubjects = {
  level: 'instansi',
  ids: [],
  tooMany: [],
  unknown: [],
  otherLevels: [],
};

/** Opens the comparison in its element: shows what the address asks for and follows it from then on. */
export async function openCompare(host: HTMLElement): Promise<void> {
  const language = host.dataset['language'] === 'en' ? 'en' : 'id';
  const parts = compareParts(host);
  const [say, { catalogue, searcher }] = await Promise.all([loadSay(language), openSearch()]);
  const drawing: Drawing = { language, say };
  const names = new Map<CompareLevel, Map<string, CompareName>>(
    COMPARE_LEVELS.map((level) => [
      level,
      new Map(compareNames(catalogue, level, language).map((name) => [name.id, name])),
    ]),
  );
  const nameOf = (level: CompareLevel, id: string) => names.get(level)?.get(id)?.name ?? id;
  const title = document.title;
  let shown = NOTHING;
  let search = '';
  let drawn = 0;

  const tell = (text: string) => {
    parts.status.textContent = text;
  };
  const chooser = makeChooser(drawing, parts, {
    searcher,
    namesOf: (level) => compareNames(catalogue, level, language),
    tell,
    add: (level, id) => {
      const ids = level === shown.level ? [...shown.ids, id] : [id];
      go(level, ids);
      tell(say('compare.added', { name: nameOf(level, id), count: ids.length }));
    },
  });

  const remove = (id: string) => {
    const { level } = shown;
    const at = shown.ids.indexOf(id);
    const ids = shown.ids.filter((other) => other !== id);
    go(level, ids);
    tell(say('compare.removed', { name: nameOf(level, id), count: ids.length }));
    const buttons = parts.chosen.querySelectorAll('button');
    const next = buttons[Math.min(at, buttons.length - 1)];
    if (next === undefined) chooser.focus();
    else next.focus();
  };

  const drawResult = async () => {
    const mine = ++drawn;
    const { level, ids } = shown;
    if (ids.length === 0) {
      parts.result.replaceChildren();
      document.title = title;
      delete host.dataset['state'];
      return;
    }
    if (parts.result.childElementCount === 0)
      parts.result.append(makeElement('p', {}, say('compare.loading')));
    try {
      const files = await Promise.all(
        ids.map((id) => loadJson<CompareFile>(fileHref(`/banding/data/${level}/${id}.json`))),
      );
      if (mine !== drawn) return;
      const actions = [copyLinkButton(drawing, tell), ...csvButton(drawing, files)];
      parts.result.replaceChildren(...drawComparison(drawing, files, actions));
      document.title = `${comparisonName(drawing, files)} · ${title}`;
    } catch {
      if (mine !== drawn) return;
      const again = makeElement('button', { type: 'button' }, say('compare.again'));
      again.addEventListener('click', () => void drawResult());
      parts.result.replaceChildren(makeElement('p', {}, say('compare.failed')), again);
    }
    delete host.dataset['state'];
  };

  const show = (next: ChosenSubjects) => {
    shown = next;
    search = location.search;
    const { level, ids } = next;
    const notices = noticesOf(next, { say, language, nameOf: (id) => nameOf(level, id) });
    parts.notices.replaceChildren(...notices.map((notice) => makeElement('p', {}, notice)));
    chooser.show(level, ids);
    const chosen = ids.map((id) => ({ id, name: nameOf(level, id) }));
    chosenList(drawing, parts.chosen, chosen, remove);
    parts.examples.hidden = ids.length > 0;
    // The other language shows the same comparison.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
      link.search = location.search;
    void drawResult();
  };

  const go = (level: CompareLevel, ids: readonly string[]) => {
    history.pushState(null, '', `${location.pathname}${writeCompareSearch(level, ids)}`);
    show({ ...NOTHING, level, ids });
  };

  const follow = () => {
    const asked = readCompareSearch(location.search);
    if (asked === null) {
      show(NOTHING);
      return;
    }
    const chosen = chosenSubjects(asked, (level, id) => names.get(level)?.has(id) ?? false);
    // One comparison has one address: what is left out is told, and leaves the address too.
    const one = writeCompareSearch(chosen.level, chosen.ids);
    if (one !== location.search)
      history.replaceState(null, '', `${location.pathname}${one}${location.hash}`);
    show(chosen);
  };

  addEventListener('popstate', () => {
    // A jump within the page is a step in history too, of the same comparison.
    if (location.search === search) return;
    tell('');
    follow();
  });
  follow();
}
