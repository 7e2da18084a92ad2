import type { SiteRule } from '../rule.ts';
import { breadcrumb } from './breadcrumb.ts';
import { byteBudget } from './byte-budget.ts';
import { chartParts } from './chart-parts.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptyElement } from './empty-element.ts';
import { imageAlt } from './image-alt.ts';
import { knownReference } from './known-reference.ts';
import { languagePair } from './language-pair.ts';
import { leakedKey } from './leaked-key.ts';
import { leakedValue } from './leaked-value.ts';
import { linkTarget } from './link-target.ts';
import { mainLandmark } from './main-landmark.ts';
import { oneHeading } from './one-heading.ts';
import { oneStylesheet } from './one-stylesheet.ts';
import { otherHost } from './other-host.ts';
import { pageDescription } from './page-description.ts';
import { pageLanguage } from './page-language.ts';
import { pageTitle } from './page-title.ts';
import { scriptWeight } from './script-weight.ts';
import { sitemap } from './sitemap.ts';
import { skipLink } from './skip-link.ts';
import { tableHeader } from './table-header.ts';
import { titleTwice } from './title-twice.ts';
import { untranslated } from './untranslated.ts';
import { wholeHtml } from './whole-html.ts';

/** Every rule of the built site. */
export const SITE_RULES: readonly SiteRule[] = [
  wholeHtml,
  pageTitle,
  titleTwice,
  pageDescription,
  pageLanguage,
  oneHeading,
  mainLandmark,
  skipLink,
  breadcrumb,
  duplicateId,
  knownReference,
  imageAlt,
  tableHeader,
  chartParts,
  leakedValue,
  leakedKey,
  emptyElement,
  untranslated,
  otherHost,
  oneStylesheet,
  scriptWeight,
  byteBudget,
  linkTarget,
  languagePair,
  sitemap,
];
