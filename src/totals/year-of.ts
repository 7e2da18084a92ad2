/** The year of an ISO date, as far as it is known: a year, a month or a day. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
