/** Abbreviations that are written like names: rules, ministries, police, bodies and offices. */
const LIKE_NAMES =
  /^(?:Permen|Kepmen|Perpres|Keppres|Inpres|Perda|Pol(?:ri|da|res|sek)|Kapol(?:ri|da|res)|Kemen(?!terian)[a-z]+|Bawaslu|Bapenda|Disdukcapil|Lapas|Rutan|Bapas|Kanim|Kanwil|Kejari|Kejati|Stranas|Satker|Setjen|Ditjen|Itjen|Pemda|Pemprov|Pemkab|Pemkot|Samsat)$/;

/** Every word of a text that is an abbreviation by its form: two capitals or more, or one of these. */
export function abbreviationsIn(text: string): Set<string> {
  const plain = text
    // Places filled from the data, marks of sources, addresses and code.
    .replaceAll(/\{\w+\}|\[@[\w -]+\]|\]\([^)]*\)|`[^`]*`|https?:\S+/g, ' ');
  return new Set(
    [...plain.matchAll(/\p{L}[\p{L}\p{N}]*/gu)]
      .map(([word]) => word)
      .filter((word) => /\p{Lu}.*\p{Lu}/u.test(word) || LIKE_NAMES.test(word)),
  );
}
