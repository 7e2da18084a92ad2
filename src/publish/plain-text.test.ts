import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('keeps the words alone', () => {
  expect(
    plainText('<p>Satu <a href="/x/">dua</a>.</p>\n<ul><li>tiga</li><li>empat</li></ul>'),
  ).toBe('Satu dua. tiga empat');
});

it('reads entities, once', () => {
  expect(plainText('a &amp;lt; b &#39;c&#x27;&nbsp;&quot;d&quot; &unknown;')).toBe(
    'a &lt; b \'c\' "d" &unknown;',
  );
});
