import { Buiten } from '@/shell/Buiten';
import { Pagina } from '@/shell/Pagina';
import { algemeen } from '@/teksten/algemeen';
import { Knop } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';

const t = algemeen.fouten;

/** A mistake of ours in the page itself. Drafts are on the device, so starting again loses nothing. */
export function Onverwacht() {
  return (
    <Buiten>
      <Pagina titel={t.titel.storing} smal>
        <div className="stapel">
          <Kop1>{t.titel.storing}</Kop1>
          <p>{t.storing()}</p>
          <div className="knoppen"><Knop soort="hoofd" onClick={() => location.reload()}>{t.opnieuw}</Knop></div>
        </div>
      </Pagina>
    </Buiten>
  );
}
