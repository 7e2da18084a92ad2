import type { Both, Candidate } from '../register/register.ts';

/** Leads of one round that miss the same thing. */
export interface LeadGroup {
  readonly reason: Both;
  /** The institution of all of them, or null where they belong to several. */
  readonly institution: string | null;
  readonly leads: readonly Candidate[];
}

/** Leads of one round, or of no known one. */
export interface LeadYear {
  readonly year: number | null;
  readonly count: number;
  readonly groups: readonly LeadGroup[];
}

function groupOf(leads: readonly Candidate[]): LeadGroup {
  const [first] = leads;
  const same = leads.every((lead) => lead.institution === first?.institution);
  return {
    reason: first?.reason ?? { id: '', en: '' },
    institution: first !== undefined && same ? first.institution : null,
    leads,
  };
}

/** Leads by round, newest first and unknown rounds last; within a round by what they miss. */
export function leadGroups(candidates: readonly Candidate[]): LeadYear[] {
  return [...Map.groupBy(candidates, (lead) => lead.year)]
    .sort(([a], [b]) => (b ?? 0) - (a ?? 0))
    .map(([year, leads]) => ({
      year,
      count: leads.length,
      groups: [...Map.groupBy(leads, (lead) => lead.reason.id)]
        .map(([, group]) => groupOf(group))
        .sort((a, b) => b.leads.length - a.leads.length),
    }));
}
