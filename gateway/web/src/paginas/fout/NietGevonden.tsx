import { Buiten } from '@/shell/Buiten';
import { Pagina } from '@/shell/Pagina';
import { algemeen } from '@/teksten/algemeen';
import { KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';

const t = algemeen.fouten;

export function NietGevonden() {
  return (
    <Buiten>
      <Pagina titel={t.titel.nietGevonden} smal>
        <div className="stapel">
          <Kop1>{t.titel.nietGevonden}</Kop1>
          <p>{t.nietGevonden}</p>
          <div className="knoppen"><KnopLink to="/" soort="hoofd">{t.naarBegin}</KnopLink></div>
        </div>
      </Pagina>
    </Buiten>
  );
}
