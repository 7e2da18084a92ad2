import { expect, test } from 'vitest';
import { linkTerms } from './link-terms.ts';

const hrefOf = (term: string) => `/istilah/#${term.toLowerCase()}`;
const link = (term: string) => `<a class="term" href="${hrefOf(term)}">${term}</a>`;
const inMain = (body: string) =>
  `<title>WBK</title><nav>WBK</nav><main id="isi">${body}</main><p>WBK</p>`;
/** What becomes of the content of main; what is around it must stay. */
function linkedMain(body: string): string {
  const html = linkTerms(inMain(body), ['WBK', 'WBBM', 'AMP'], hrefOf);
  const [before, after] = inMain('|').split('|');
  expect(html.startsWith(before ?? '')).toBe(true);
  expect(html.endsWith(after ?? '')).toBe(true);
  return html.slice(before?.length, -(after?.length ?? 0));
}

test('the first use of each abbreviation, once', () => {
  expect(linkedMain('<p>WBK dan WBBM, lalu WBK dan WBBM.</p>')).toBe(
    `<p>${link('WBK')} dan ${link('WBBM')}, lalu WBK dan WBBM.</p>`,
  );
});

test('a page without a main, and one without an abbreviation, stay as they are', () => {
  expect(linkTerms('<p>WBK</p>', ['WBK'], hrefOf)).toBe('<p>WBK</p>');
  expect(linkedMain('<p>Predikat</p>')).toBe('<p>Predikat</p>');
});

test.each([
  ['a link', '<a href="/">WBK</a>'],
  ['a button', '<button>WBK</button>'],
  ['a heading', '<h2>Apa itu <em>WBK</em>?</h2>'],
  ['a summary', '<details><summary>WBK</summary></details>'],
  ['a label', '<label>WBK <input></label>'],
  ['the head of a column', '<table><tr><th scope="col">WBK</th></tr></table>'],
  ['a form', '<form><p>WBK</p></form>'],
  ['a nav', '<nav><ul><li>WBK</li></ul></nav>'],
  ['code', '<pre><code>WBK</code> WBK</pre>'],
  ['a picture', '<svg><g><text>WBK</text></g><path d="M0 0"/><title>WBK</title></svg>'],
  ['a custom element', '<office-table><p>WBK</p></office-table>'],
  ['a source mark', '<span class="src">[WBK]</span>'],
  ['several sources', '<details class="src"><summary>[2]</summary><ul><li>WBK</li></ul></details>'],
  ['a label of a predicate', '<span class="pred wbbm">WBK 2019</span>'],
  ['another language', '<span lang="id">WBK</span>'],
  ['what is hidden', '<p hidden>WBK</p><p aria-hidden="true">WBK</p>'],
  ['an upper-case tag', '<H2 CLASS="x">WBK</H2>'],
  ['a script', '<script>if (a < b) "<p>WBK</p>"</script>'],
  ['a script that speaks of tags', '<script>x = "</main><script>"</script>'],
  ['what is announced', '<p role="status">WBK</p>'],
  ['a comment', '<!-- <p>WBK</p> > -->'],
  ['an attribute', '<img alt="WBK" title="a > WBK">'],
  ['an entity', '<p>a &amp; b &AMP; c</p>'],
  ['nested elements of one name', '<form><form>WBK</form>WBK</form>'],
  ['an element left open', '<a href="/">WBK'],
])('nothing in %s', (_, body) => {
  expect(linkedMain(body)).toBe(body);
  // What comes after is running text again, except where the element never ended.
  if (_ !== 'an element left open') {
    expect(linkedMain(`${body}<p>WBK</p>`)).toBe(`${body}<p>${link('WBK')}</p>`);
  }
});

test.each([
  ['an attribute that holds >', '<p title="a > b" data-x=\'">\'>', '</p>'],
  ['an attribute that says class', '<p title="class=src lang=id">', '</p>'],
  ['an upper-case tag', '<P>', '</P>'],
  ['a list, a cell and bold words', '<ul><li><strong>', '</strong></li></ul>'],
  ['after a void element', '<p><br><img alt="a">', '</p>'],
  ['after a quiet sibling', '<p><a href="/">Kota</a> ', '</p>'],
  ['after an empty quiet element', '<p><svg/> ', '</p>'],
  ['beside an entity', '<p>a&nbsp;&lt; ', ' &gt;</p>'],
  ['beside a lone <', '<p>1 < 2 ', '</p>'],
])('running text: %s', (_, before, after) => {
  expect(linkedMain(`${before}WBK${after}`)).toBe(`${before}${link('WBK')}${after}`);
});

test('two uses in one text, with text between them kept', () => {
  expect(linkedMain('<p>a WBBM b WBK c</p>')).toBe(`<p>a ${link('WBBM')} b ${link('WBK')} c</p>`);
});
