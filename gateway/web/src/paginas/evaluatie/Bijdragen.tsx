import { evaluatie as tekst } from '@/teksten/evaluatie';
import { Blad } from '@/ui/Blad';
import { Mens } from '@/ui/Mens';
import type { Evaluatie } from './api';

const t = tekst.sessie;

/** What people wrote beforehand; readable for all from the talk on. */
export function Bijdragen({ evaluatie: e }: { evaluatie: Evaluatie }) {
  return (
    <Blad kop={t.bijdragen}>
      {e.bijdragen.length === 0 && <p className="zacht">{t.bijdragenLeeg}</p>}
      <ul className="lijst">
        {e.bijdragen.map((b) => {
          const wie = e.deelnemers.find((d) => d.id === b.deelnemerId);
          return (
            <li key={b.deelnemerId} className="stapel">
              <Mens naam={wie?.naam ?? ''} soort={wie?.gezin ? 'gezin' : 'partner'} onder={wie?.organisatie} klein />
              <dl className="feiten">
                {b.antwoorden.filter((a) => a.tekst !== '').map((a) => (
                  <div key={a.vraag}>
                    <dt>{e.vragen.find((v) => v.id === a.vraag)?.vraag}</dt>
                    <dd className={wie?.gezin ? 'gezinswoorden behoud' : 'behoud'}>{a.tekst}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </Blad>
  );
}
