import { useEffect, useState } from 'react';
import { algemeen } from '@/teksten/algemeen';
import { Tekstknop } from '@/ui/Knop';
import type { Merk } from './leeft';

/**
 * Changes above the reader's eye wait behind a quiet bar: the browser keeps the text where it is (scroll anchoring),
 * and 'Toon' goes to the first of them. Parts carry `data-deel`.
 */
export function LeeftBalk({ delen, leeft }: { delen: string[]; leeft: (deel: string) => Merk | undefined }) {
  const [boven, zetBoven] = useState<string[]>([]);
  const vers = delen.filter((d) => leeft(d)).join(' ');
  useEffect(() => {
    const meet = (): void => zetBoven(vers.split(' ').filter((d) => d !== '' && staatBoven(d)));
    meet();
    window.addEventListener('scroll', meet, { passive: true });
    return () => window.removeEventListener('scroll', meet);
  }, [vers]);
  if (boven.length === 0) return null;
  return (
    <div className="leeftbalk">
      <span>{algemeen.leeft.veranderd(boven.length)}</span>
      <Tekstknop onClick={() => element(boven[0]!)?.scrollIntoView({ block: 'center', behavior: 'smooth' })}>{algemeen.leeft.toon}</Tekstknop>
    </div>
  );
}

const element = (deel: string): Element | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-deel]')].find((e) => e.dataset.deel === deel);
const staatBoven = (deel: string): boolean => (element(deel)?.getBoundingClientRect().bottom ?? 0) < 0;
