import { makeElement } from '../../dom/make-element.ts';
import type { OpenSearch } from '../../search/open-searcher.ts';
import type { CompareLevel } from '../../totals/compared.ts';
import { COMPARE_LEVELS } from '../../totals/compared.ts';
import { MOST_SUBJECTS } from './chosen-subjects.ts';
import type { CompareName } from './compare-names.ts';
import { KIND_OF_LEVEL } from './compare-names.ts';
import type { CompareParts } from './compare-parts.ts';
import type { Drawing } from './drawing.ts';
import { addSuggestionKeys } from './suggestion-keys.ts';

/** The form in which subjects are chosen. */
export interface Chooser {
  /** Tells what is compared now, so that nothing is offered twice and the fifth not at all. */
  readonly show: (level: CompareLevel, ids: readonly string[]) => void;
  readonly focus: () => void;
}

/** Brings the form of the page to life: a level, a field, and names below it while one types. */
export function makeChooser(
  { say }: Drawing,
  { form, field, fieldLabel, suggestions }: CompareParts,
  {
    searcher,
    namesOf,
    tell,
    add,
  }: {
    readonly searcher: OpenSearch['searcher'];
    readonly namesOf: (level: CompareLevel) => readonly CompareName[];
    readonly tell: (text: string) => void;
    readonly add: (level: CompareLevel, id: string) => void;
  },
): Chooser {
  let shown: { readonly level: CompareLevel; readonly ids: readonly string[] } = {
    level: 'instansi',
    ids: [],
  };
  let asked = 0;

  const level = (): CompareLevel => {
    const value = new FormData(form).get('level');
    return COMPARE_LEVELS.find((each) => each === value) ?? 'instansi';
  };
  const clear = () => {
    asked++;
    suggestions.replaceChildren();
    suggestions.hidden = true;
  };
  const take = (name: CompareName) => {
    field.value = '';
    clear();
    field.focus();
    add(level(), name.id);
  };
  const isFull = () => level() === shown.level && shown.ids.length >= MOST_SUBJECTS;

  const draw = (names: readonly CompareName[], query: string) => {
    const rows = names.map((name) => {
      const within = name.within === '' ? [] : [makeElement('small', {}, name.within)];
      const button = makeElement('button', { type: 'button' }, name.name, ' ', ...within);
      button.addEventListener('click', () => take(name));
      return makeElement('li', {}, button);
    });
    suggestions.replaceChildren(...rows);
    suggestions.hidden = rows.length === 0;
    const [first] = names;
    tell(
      first === undefined
        ? say('compare.noMatch', { query: query.slice(0, 60) })
        : say('compare.suggestions', { count: names.length, first: first.name }),
    );
  };

  const suggest = async () => {
    const query = field.value.trim();
    const mine = ++asked;
    if (query === '') {
      clear();
      tell('');
      return;
    }
    if (isFull()) {
      clear();
      tell(say('compare.full'));
      return;
    }
    const wanted = level();
    const { hits } = await searcher.search(query, { kinds: [KIND_OF_LEVEL[wanted]] });
    // What was typed since has its own answer.
    if (mine !== asked) return;
    const names = namesOf(wanted);
    const taken = wanted === shown.level ? shown.ids : [];
    const found = hits.flatMap(({ at }) => names[at] ?? []);
    const free = found.filter(({ id }) => !taken.includes(id));
    const [only] = found;
    if (free.length === 0 && only !== undefined) {
      clear();
      tell(say('compare.already', { name: only.name }));
      return;
    }
    draw(free, query);
  };

  const relabel = () => {
    fieldLabel.textContent = say(`compare.field.${level()}`);
    if (shown.ids.length > 0 && level() !== shown.level) tell(say('compare.otherLevel'));
    else tell('');
  };

  field.addEventListener('input', () => void suggest());
  form.addEventListener('change', ({ target }) => {
    if (target === field) return;
    relabel();
    if (field.value.trim() !== '') void suggest();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await suggest();
    suggestions.querySelector('button')?.click();
  });
  addSuggestionKeys(field, suggestions, clear);
  if (field.value.trim() !== '') void suggest();

  return {
    show: (next, ids) => {
      const isOther = next !== shown.level;
      shown = { level: next, ids };
      const radio = form.querySelector<HTMLInputElement>(`input[value="${next}"]`);
      if (isOther && ids.length > 0 && radio !== null) radio.checked = true;
      fieldLabel.textContent = say(`compare.field.${level()}`);
    },
    focus: () => field.focus(),
  };
}
