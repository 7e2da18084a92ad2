// "Satu", "one" and "kedua" are also a, a one and both: no figure can be told from them.
const WORDS: Readonly<Record<string, string>> = {
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  keenam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
  sepuluh: '10',
  sebelas: '11',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
};
const MONTHS: readonly RegExp[] = [
  /januari|january/,
  /februari|february/,
  /maret|march/,
  /april/,
  /mei|may/,
  /juni|june/,
  /juli|july/,
  /agustus|august/,
  /september/,
  /oktober|october/,
  /november/,
  /desember|december/,
];

/**
 * The numbers a text states, in digits or words, without leading zeros and without the points or
 * commas between thousands (`3.691` and `3,691` are `3691`); months of dates count as theirs, so that
 * `21 Desember 2020` holds the same numbers as `2020-12-21`.
 */
export function numbersIn(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    // Places filled from the data, marks of sources, and the addresses of links.
    .replaceAll(/\{\w+\}|\[@[\w -]+\]|\]\([^)]*\)/g, ' ');
  const digits = [...plain.matchAll(/\d+(?:[.,]\d{3})*(?![\d])/g)].map(([number]) =>
    number.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, ''),
  );
  const words = [...plain.matchAll(/\p{L}+/gu)].flatMap(([word]) => WORDS[word] ?? []);
  const months = [...plain.matchAll(/\d{1,2} (\p{L}+) \d{4}/gu)].flatMap(([, month = '']) => {
    const at = MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern.source})$`).test(month));
    return at < 0 ? [] : [String(at + 1)];
  });
  return new Set([...digits, ...words, ...months]);
}
