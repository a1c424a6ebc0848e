import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Sessie } from '@/api/gateway';
import { algemeen } from '@/teksten/algemeen';
import { Venster } from '@/ui/Dialoog';
import { Tabel } from '@/ui/Tabel';
import { isGezinslid } from './sessie';
import { sneltoetsen } from './toestand';

const t = algemeen.toetsen;
const REEKS_MS = 1200;
/** What `j` and `k` walk along, and what `n` presses: marked by the page. */
const STAP = '[data-stap]';
const NIEUW = '[data-nieuw]';

const schrijft = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && (doel.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName));

/** Keys for professionals; off for residents, and off when they say so. */
export function useToetsen(sessie: Sessie, toonLijst: () => void): void {
  const aan = sneltoetsen.gebruik() && !isGezinslid(sessie);
  const ga = useNavigate();
  const vorige = useRef({ toets: '', op: 0 });
  useEffect(() => {
    if (!aan) return;
    const opToets = (e: KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey || e.altKey || schrijft(e.target) || document.querySelector('.sluier, .menublad')) return;
      const naG = vorige.current.toets === 'g' && e.timeStamp - vorige.current.op < REEKS_MS;
      vorige.current = { toets: e.key, op: e.timeStamp };
      const doe: Record<string, () => void> = naG
        ? { w: () => void ga({ to: '/mijn-werk' }), g: () => void ga({ to: '/gezinnen' }) }
        : {
            '/': () => void ga({ to: '/gezinnen', hash: 'zoek' }),
            j: () => stap(1), k: () => stap(-1),
            n: () => document.querySelector<HTMLElement>(NIEUW)?.click(),
            '?': toonLijst,
          };
      const gekozen = doe[e.key];
      if (!gekozen) return;
      e.preventDefault();
      if (naG) vorige.current = { toets: '', op: 0 };
      gekozen();
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, [aan, ga, toonLijst]);
}

function stap(richting: 1 | -1): void {
  const plekken = [...document.querySelectorAll<HTMLElement>(STAP)];
  if (plekken.length === 0) return;
  const nu = plekken.findIndex((p) => p.contains(document.activeElement));
  const doel = plekken[Math.min(Math.max(nu + richting, 0), plekken.length - 1)]!;
  const eerste = doel.matches('a, button') ? doel : doel.querySelector<HTMLElement>('a, button');
  eerste?.focus();
}

export function Toetsenlijst({ open, sluit }: { open: boolean; sluit: () => void }) {
  return (
    <Venster open={open} kop={t.kop} sluit={t.sluit} opSluiten={sluit}>
      <Tabel
        bijschrift={t.bijschrift} bijschriftVerborgen kaarten={false} rijen={t.lijst} sleutel={([toets]) => toets}
        kolommen={[{ kop: t.toets, cel: ([toets]) => <kbd>{toets}</kbd> }, { kop: t.doet, cel: ([, doet]) => doet }]}
      />
    </Venster>
  );
}
