/** Names of cities without what a map can do without, but told apart: Kota Malang, Kab. Malang, Gresik. */
export function cityLabels(names: readonly string[]): string[] {
  const bare = names.map((name) => name.replace(/^(Kabupaten|Kota)( Administrasi)? /, ''));
  return bare.map((name, at) => {
    if (bare.indexOf(name) === bare.lastIndexOf(name)) return name;
    return `${names[at]?.startsWith('Kota') ? 'Kota' : 'Kab.'} ${name}`;
  });
}
