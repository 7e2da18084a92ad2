const STARTS = [
  'b',
  'c',
  'd',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'w',
  'y',
  'z',
];
const VOWELS = ['a', 'i', 'u', 'e', 'o'];
const ENDS = ['', 'n', 'r', 'ng', 's', 'k'];
/** Far apart and without a common factor with the number of words: neighbours do not look alike. */
const STRIDE = 104_729;
const SYLLABLES = STARTS.length * VOWELS.length;
const WORDS = SYLLABLES ** 3 * ENDS.length;

/** A word of three syllables that means nothing, such as `Rizomus`: another one for each number. */
export function fictionalWord(index: number): string {
  let rest = (index * STRIDE) % WORDS;
  const take = <T>(list: readonly T[]): T => {
    const value = list[rest % list.length];
    if (value === undefined) throw new Error(`invalid number of a word: ${index}`);
    rest = Math.floor(rest / list.length);
    return value;
  };
  const letters = [STARTS, VOWELS, STARTS, VOWELS, STARTS, VOWELS, ENDS].map(take).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
