/** '2026-K4' → '4e kwartaal 2026'. A quarter is the most that a record without names may say. */
export function kwartaal(code: string | null | undefined): string {
  const [, jaar, k] = /^(\d{4})-K([1-4])$/.exec(code ?? '') ?? [];
  return jaar && k ? `${k}e kwartaal ${jaar}` : (code ?? '');
}
