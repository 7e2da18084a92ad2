import type { DataAbout } from './data-about.ts';
import type { ArchiveFiles } from './fixed-zip.ts';
import { hashList } from './hash-list.ts';

/**
 * Files as a bag of BagIt (RFC 8493) in one folder: what libraries and archives keep, with the hash of
 * each file and of the lists themselves.
 */
export function bagFiles(
  folder: string,
  payload: ArchiveFiles,
  about: DataAbout,
): Map<string, Uint8Array> {
  const text = new TextEncoder();
  const inside = [...payload].map(([path, bytes]) => [`data/${path}`, bytes] as const);
  const octets = inside.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const tags = new Map(
    Object.entries({
      'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'bag-info.txt': [
        'Source-Organization: Peta Integritas',
        'External-Description: Open register of Indonesian public offices with the predicates WBK and WBBM; independent, not official',
        `External-Identifier: ${about.url.id}`,
        `Bagging-Date: ${about.date}`,
        `Bag-Group-Identifier: peta-integritas ${about.version}`,
        `Payload-Oxum: ${octets}.${inside.length}`,
        '',
      ].join('\n'),
      'manifest-sha256.txt': hashList(inside),
    }).map(([path, content]) => [path, text.encode(content)] as const),
  );
  const all = [
    ...inside,
    ...tags,
    ['tagmanifest-sha256.txt', text.encode(hashList(tags))] as const,
  ];
  return new Map(all.map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}
