export interface Stuk { tekst: string; anders: boolean }

/**
 * Which words of `tekst` do not stand in `ander`, in order (longest common subsequence over words).
 * Adjacent pieces are joined, so that a reader sees phrases and not a rash of marks.
 */
export function verschil(tekst: string, ander: string): Stuk[] {
  const a = woorden(tekst);
  const b = woorden(ander);
  const lengte = tabel(a, b);
  const stukken: Stuk[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && a[i] !== b[j] && lengte[i]![j] === lengte[i]![j + 1]) j++;
    const gelijk = j < b.length && a[i] === b[j];
    if (gelijk) j++;
    voegToe(stukken, a[i]!, !gelijk);
  }
  return stukken;
}

const woorden = (tekst: string): string[] => tekst.trim().split(/\s+/).filter((w) => w !== '');

/** lengte[i][j] = length of the longest common subsequence of a[i..] and b[j..]. */
function tabel(a: string[], b: string[]): number[][] {
  const lengte = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengte[i]![j] = a[i] === b[j] ? lengte[i + 1]![j + 1]! + 1 : Math.max(lengte[i + 1]![j]!, lengte[i]![j + 1]!);
    }
  }
  return lengte;
}

function voegToe(stukken: Stuk[], woord: string, anders: boolean): void {
  const laatste = stukken.at(-1);
  if (laatste?.anders === anders) laatste.tekst += ` ${woord}`;
  else stukken.push({ tekst: woord, anders });
}
