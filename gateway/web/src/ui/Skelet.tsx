import { useEffect, useState } from 'react';
import { ui } from '@/teksten/ui';
import { Knop } from './Knop';
import './wachten.css';

const STIL_MS = 300;
const LANG_MS = 8000;

/** Nothing for 300 ms, then bars in the shape of the page, after 8 s a sentence and a way on. */
export function Skelet({ bladen = 2, opnieuw }: { bladen?: number; opnieuw?: () => void }) {
  const [fase, zetFase] = useState<'stil' | 'balken' | 'lang'>('stil');
  useEffect(() => {
    const balken = setTimeout(() => zetFase('balken'), STIL_MS);
    const lang = setTimeout(() => zetFase('lang'), LANG_MS);
    return () => {
      clearTimeout(balken);
      clearTimeout(lang);
    };
  }, []);
  return (
    <div className="kolom" aria-busy="true">
      <p className="alleen-voorlezen" role="status">{fase === 'stil' ? '' : ui.laden.bezig}</p>
      {fase !== 'stil' && Array.from({ length: bladen }, (_, i) => (
        <div className="blad" key={i}><div className="skelet" aria-hidden="true"><i /><i /><i /></div></div>
      ))}
      {fase === 'lang' && (
        <div className="knoppen" role="status">
          <span>{ui.laden.lang}</span>
          <Knop onClick={opnieuw ?? (() => location.reload())}>{ui.laden.opnieuw}</Knop>
        </div>
      )}
    </div>
  );
}
