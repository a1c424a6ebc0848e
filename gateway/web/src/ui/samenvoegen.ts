/*
 * Merges two versions of a form, field by field. A field that only one of both changed takes that change without
 * asking. A field that both changed to something different is a conflict: one's own value stays until someone chooses.
 * What nobody wrote (`vanNiemand`) never makes a conflict.
 */
export interface Samenvoeging<T> {
  waarde: T;
  /** Fields that the other changed and that now stand in `waarde`. */
  overgenomen: (keyof T)[];
  botsingen: (keyof T)[];
}

export function voegSamen<T extends object>(basis: T, mijn: T, ander: T, vanNiemand: readonly (keyof T)[] = []): Samenvoeging<T> {
  const waarde = { ...mijn };
  const overgenomen: (keyof T)[] = [];
  const botsingen: (keyof T)[] = [];
  for (const veld of Object.keys(ander) as (keyof T)[]) {
    const anderVeranderde = !gelijk(basis[veld], ander[veld]);
    if (!anderVeranderde || gelijk(mijn[veld], ander[veld])) {
      continue;
    }
    if (gelijk(basis[veld], mijn[veld])) {
      waarde[veld] = ander[veld];
      overgenomen.push(veld);
    } else if (!vanNiemand.includes(veld)) {
      botsingen.push(veld);
    }
  }
  return { waarde, overgenomen, botsingen };
}

/** The answer to a save, as far as it says more than what was sent: in fields that the save changed, what was sent stands. */
export function watErbijKwam<T extends object>(basis: T, verstuurd: T, antwoord: T): T {
  const erbij = { ...verstuurd };
  for (const veld of Object.keys(antwoord) as (keyof T)[]) {
    if (gelijk(basis[veld], verstuurd[veld]) && !gelijk(kaal(verstuurd[veld]), kaal(antwoord[veld]))) erbij[veld] = antwoord[veld];
  }
  return erbij;
}

const kaal = (waarde: unknown): unknown => (typeof waarde === 'string' ? waarde.trim() : waarde);

/** Values are JSON: what the API gives or the form makes. A missing field equals null. */
export function gelijk(een: unknown, ander: unknown): boolean {
  return een === ander || stabiel(een) === stabiel(ander);
}

function stabiel(waarde: unknown): string {
  return JSON.stringify(waarde ?? null, (_sleutel, deel: unknown) =>
    deel !== null && typeof deel === 'object' && !Array.isArray(deel)
      ? Object.fromEntries(Object.entries(deel).sort(([a], [b]) => a.localeCompare(b)))
      : deel,
  );
}
