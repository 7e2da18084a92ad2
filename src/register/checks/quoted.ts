/** Controls, signs of no width, marks that sit on a letter, and spaces other than the plain one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Zl}\p{Zp}\uFFFD]|(?! )\p{Zs}/gu;
const LONGEST = 80;

/** A found value in double quotes on one line: what cannot be seen is escaped, a long text is cut. */
export function quoted(text: string): string {
  const signs = [...JSON.stringify(text).matchAll(/\\u.{4}|\\.|[^\\]/gu)].flatMap(([sign]) =>
    sign.replace(INVISIBLE, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  // The two quotes count as signs.
  return signs.length > LONGEST + 2
    ? `${signs.slice(0, LONGEST + 1).join('')}..."`
    : signs.join('');
}
