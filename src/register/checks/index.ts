import { awardTwice } from './award-twice.ts';
import { breakWithoutRule } from './break-without-rule.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import type { Check } from './check.ts';
import { cityOutsideProvince } from './city-outside-province.ts';
import { columnOrder } from './column-order.ts';
import { contradictingSum } from './contradicting-sum.ts';
import { correctionMatch } from './correction-match.ts';
import { decomposedLetter } from './decomposed-letter.ts';
import { duplicateKey } from './duplicate-key.ts';
import { emptyCell } from './empty-cell.ts';
import { extraColumn } from './extra-column.ts';
import { fileForm } from './file-form.ts';
import { formulaCell } from './formula-cell.ts';
import { halfTranslated } from './half-translated.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidList } from './invalid-list.ts';
import { invalidNumber } from './invalid-number.ts';
import { invalidPattern } from './invalid-pattern.ts';
import { invalidSlug } from './invalid-slug.ts';
import { invalidSnapshot } from './invalid-snapshot.ts';
import { invalidUrl } from './invalid-url.ts';
import { invalidUtf8 } from './invalid-utf8.ts';
import { invalidYear } from './invalid-year.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lineEnding } from './line-ending.ts';
import { lostQuote } from './lost-quote.ts';
import { mandiriAward } from './mandiri-award.ts';
import { missingColumn } from './missing-column.ts';
import { missingFile } from './missing-file.ts';
import { missingSource } from './missing-source.ts';
import { moreInInstitutions } from './more-in-institutions.ts';
import { moreNamed } from './more-named.ts';
import { noPreferred } from './no-preferred.ts';
import { raggedRow } from './ragged-row.ts';
import { releaseOrder } from './release-order.ts';
import { revokedPredicate } from './revoked-predicate.ts';
import { rowOrder } from './row-order.ts';
import { semicolonFile } from './semicolon-file.ts';
import { sourceTwice } from './source-twice.ts';
import { straySpace } from './stray-space.ts';
import { successorCycle } from './successor-cycle.ts';
import { twinColumn } from './twin-column.ts';
import { twoPreferred } from './two-preferred.ts';
import { unexplainedSide } from './unexplained-side.ts';
import { unitTwice } from './unit-twice.ts';
import { unknownFile } from './unknown-file.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRegulation } from './unknown-regulation.ts';
import { unknownSubject } from './unknown-subject.ts';
import { unknownWord } from './unknown-word.ts';
import { unnamedSource } from './unnamed-source.ts';
import { unusedSource } from './unused-source.ts';
import { vanishedId } from './vanished-id.ts';
import { wbkAndWbbm } from './wbk-and-wbbm.ts';
import { weightOverTotal } from './weight-over-total.ts';
import { yearWithoutRound } from './year-without-round.ts';

/** Rules on whether cells stand in their columns; where one fires, `npm run fix` writes nothing. */
export const SHAPE_CHECKS: readonly Check[] = [
  unknownFile,
  invalidUtf8,
  semicolonFile,
  lostQuote,
  missingColumn,
  extraColumn,
  twinColumn,
  raggedRow,
];

/** Rules on how files are written, whatever they say. */
export const FORM_CHECKS: readonly Check[] = [
  missingFile,
  byteOrderMark,
  lineEnding,
  columnOrder,
  rowOrder,
  fileForm,
  straySpace,
  invisibleCharacter,
  decomposedLetter,
  formulaCell,
  correctionMatch,
];

/** Rules on what the register says; they look at it after corrections.csv. */
export const FACT_CHECKS: readonly Check[] = [
  emptyCell,
  missingSource,
  unknownWord,
  invalidSlug,
  invalidPattern,
  invalidDate,
  invalidYear,
  invalidNumber,
  invalidUrl,
  invalidList,
  halfTranslated,
  duplicateKey,
  awardTwice,
  unitTwice,
  sourceTwice,
  wbkAndWbbm,
  mandiriAward,
  unknownReference,
  unknownSubject,
  unknownRegulation,
  breakWithoutRule,
  cityOutsideProvince,
  yearWithoutRound,
  unusedSource,
  unnamedSource,
  twoPreferred,
  noPreferred,
  unexplainedSide,
  contradictingSum,
  weightOverTotal,
  moreNamed,
  moreInInstitutions,
  revokedPredicate,
  successorCycle,
  releaseOrder,
  invalidSnapshot,
  vanishedId,
];

/** Every rule of the register. */
export const CHECKS: readonly Check[] = [...SHAPE_CHECKS, ...FORM_CHECKS, ...FACT_CHECKS];
