import { capital, institutionInSentence, listWords } from '../../charts/sentence.ts';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Compared } from '../../totals/compared.ts';
import type { Caution } from './cautions-of.ts';
import { shareNamed } from './cautions-of.ts';
import type { Say } from './say.ts';

function spanWords(language: Language, say: Say, { name, from, until }: Compared): string {
  const values = {
    name: name[language],
    date: formatDate(language, from === '' ? until : from),
    end: formatDate(language, until),
  };
  if (from === '') return say('compare.until', values);
  return say(until === '' ? 'compare.since' : 'compare.sinceUntil', values);
}

/** A caution in words of the page's language. */
export function cautionWords(
  language: Language,
  say: Say,
  caution: Caution,
  kindNames: (subject: Compared) => string,
): string {
  const number = (value: number) => formatNumber(language, value);
  const nameOf = (subject: Compared) => subject.name[language];
  const inSentence = (subject: Compared) => institutionInSentence(language, nameOf(subject));
  const values = (subjects: readonly Compared[], wordsOf: (subject: Compared) => string) => ({
    values: listWords(language, subjects.map(wordsOf)),
  });
  switch (caution.rule) {
    case 'places':
      return say('compare.cautionPlaces');
    case 'seat':
      return say('compare.cautionSeat');
    case 'own':
      return say('compare.cautionOwn');
    case 'coverage': {
      const { most, least } = caution;
      return say('compare.cautionCoverage', {
        most: inSentence(most),
        mostNamed: number(most.coverage?.named ?? 0),
        mostOfficial: number(most.coverage?.official ?? 0),
        mostShare: formatPercent(language, shareNamed(most) ?? 0),
        least: inSentence(least),
        leastNamed: number(least.coverage?.named ?? 0),
        leastOfficial: number(least.coverage?.official ?? 0),
        leastShare: formatPercent(language, shareNamed(least) ?? 0),
      });
    }
    case 'noOfficial':
      return say('compare.cautionNoOfficial', {
        names: listWords(language, caution.subjects.map(inSentence)),
      });
    case 'size':
    case 'placeSize':
      return say(
        caution.rule === 'size' ? 'compare.cautionSize' : 'compare.cautionPlaceSize',
        values(caution.subjects, (subject) => `${nameOf(subject)} ${number(subject.offices)}`),
      );
    case 'kinds':
      return say('compare.cautionKinds', {
        kinds: [...new Set(caution.subjects.map(kindNames))].join('; '),
      });
    case 'lineage': {
      const [from, to] = caution.pair;
      return capital(
        say('compare.cautionLineage', {
          predecessor: inSentence(from),
          successor: inSentence(to),
        }),
      );
    }
    case 'years':
      return say(
        'compare.cautionYears',
        values(caution.subjects, (subject) => spanWords(language, say, subject)),
      );
    case 'newProvinces':
      return say(
        'compare.cautionNewProvinces',
        values(caution.subjects, (subject) => spanWords(language, say, subject)),
      );
    case 'heads':
      return say(
        'compare.cautionHeads',
        values(caution.subjects, (subject) =>
          say('compare.ofAll', {
            name: nameOf(subject),
            part: number(subject.headOffices),
            all: number(subject.named.total),
          }),
        ),
      );
  }
}
