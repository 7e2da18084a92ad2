import { fileHref, href } from '../../../i18n/href.ts';
import type { DataRelease } from '../../../publish/metadata/data-release.ts';
import { describeRelease } from '../../../publish/metadata/describe-release.ts';
import { OTHER_DISTRIBUTIONS } from '../../../publish/metadata/other-distributions.ts';
import { reportAddress } from '../../../publish/report-address.ts';
import { files, site } from '../../../site-data.ts';

// Measuring all files takes a moment, and six kinds of files and two pages ask for the same.
const known = new Map<string, DataRelease>();

/** The newest version of the data with this site's whole addresses; `base` is `Astro.site`. */
export function describedRelease(base: URL | undefined): DataRelease {
  const whole = (path: string) => new URL(path, base).href;
  const folder = whole(fileHref('/data/latest/'));
  const release =
    known.get(folder) ??
    describeRelease(site, files, {
      folder,
      home: whole(href('id', '/')),
      page: { id: whole(href('id', '/data/')), en: whole(href('en', '/data/')) },
      contact: reportAddress('', '').replace(/\?.*$/, ''),
      others: OTHER_DISTRIBUTIONS,
    });
  known.set(folder, release);
  return release;
}
