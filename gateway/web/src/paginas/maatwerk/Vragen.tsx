import { useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { VerzoekWeergave, Vraag } from '@/api/maatwerktafel';
import { wanneer } from '@/lib/datum';
import { roepnaam } from '@/lib/tekst';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { useNeemOver, type Merk } from '@/shell/leeft';
import { isTafel, useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { ui } from '@/teksten/ui';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { Avatar } from '@/ui/Mens';
import { Leeft, Status } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';

const t = maatwerk.vragen;

interface VragenProps { verzoek: VerzoekWeergave; vers?: (deel: string) => Merk | undefined }

/** Questions of the table and their answers. Whoever may answer does it in place. */
export function Vragen({ verzoek, vers }: VragenProps) {
  const tafel = isTafel(useSessie());
  const [stelt, zetStelt] = useState(false);
  const open = verzoek.vragen.filter((v) => !v.antwoord).length;
  const magAntwoorden = verzoek.mag.includes('VRAAG_BEANTWOORDEN');
  return (
    <Blad kop={tafel || !magAntwoorden ? t.kopTafel : t.kop(open)} hoog={magAntwoorden && open > 0}>
      {verzoek.vragen.length === 0 && <p className="zacht">{t.leeg}</p>}
      <ul className="lijst">
        {verzoek.vragen.map((vraag) => (
          <Regel key={vraag.id} verzoek={verzoek} vraag={vraag} magAntwoorden={magAntwoorden} merk={vers?.(vraag.id)} />
        ))}
      </ul>
      {verzoek.mag.includes('VRAAG_STELLEN') && (stelt
        ? <Stel verzoek={verzoek} klaar={() => zetStelt(false)} />
        : <div className="knoppen"><Knop ic="bericht" onClick={() => zetStelt(true)}>{t.stel}</Knop></div>)}
    </Blad>
  );
}

function Regel({ verzoek, vraag, magAntwoorden, merk }: { verzoek: VerzoekWeergave; vraag: Vraag; magAntwoorden: boolean; merk: Merk | undefined }) {
  return (
    <li className={merk ? 'vers' : undefined}>
      <div className="rij rij--boven rij--vast">
        <Avatar naam={vraag.door.naam} klein />
        <div className="groei stapel stapel--dicht">
          <p><b>{vraag.door.naam}</b> <span className="klein zacht">{wanneer(vraag.op)}</span></p>
          <p className="behoud">{vraag.tekst}</p>
          {merk && <Leeft>{merk.naam ? ui.leeft.wijzigde(roepnaam(merk.naam)) : ui.leeft.iemand}</Leeft>}
          {vraag.antwoord && <p className="antwoord behoud">{vraag.antwoord}</p>}
          {!vraag.antwoord && !magAntwoorden && <p><Status s="wacht">{t.wachtOpAntwoord}</Status></p>}
        </div>
      </div>
      {!vraag.antwoord && magAntwoorden && <Antwoord verzoek={verzoek} vraag={vraag} />}
    </li>
  );
}

function Antwoord({ verzoek, vraag }: { verzoek: VerzoekWeergave; vraag: Vraag }) {
  const neem = useNeemOver();
  const f = useFormulier({
    concept: `antwoord:${verzoek.id}:${vraag.id}`,
    begin: { tekst: '' },
    controleer: ({ tekst }) => (tekst.trim() === '' ? [mist('tekst', t.antwoordMist)] : []),
    verstuur: async ({ tekst }) => {
      await neem(sleutels.verzoek(verzoek.id), maatwerktafel.beantwoord(verzoek.id, vraag.id, tekst.trim()));
      toast({ tekst: t.verstuurd });
    },
  });
  return (
    <Formulier f={f} className="stapel antwoordveld">
      <Veld {...f.veld('tekst')} label={t.antwoord} rijen={3} />
      <div className="knoppen"><Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.verstuur}</Knop></div>
    </Formulier>
  );
}

function Stel({ verzoek, klaar }: { verzoek: VerzoekWeergave; klaar: () => void }) {
  const neem = useNeemOver();
  const f = useFormulier({
    concept: `vraag:${verzoek.id}`,
    begin: { tekst: '' },
    controleer: ({ tekst }) => (tekst.trim() === '' ? [mist('tekst', t.vraagMist)] : []),
    verstuur: async ({ tekst }) => {
      await neem(sleutels.verzoek(verzoek.id), maatwerktafel.stelVraag(verzoek.id, tekst.trim()));
      toast({ tekst: t.gesteld });
      klaar();
    },
  });
  return (
    <Formulier f={f} className="stapel antwoordveld">
      <Veld {...f.veld('tekst')} label={t.stelLabel(roepnaam(verzoek.indiener.naam))} hulp={t.stelEffect} rijen={3} />
      <div className="knoppen">
        <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.stelVerstuur}</Knop>
        <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
      </div>
    </Formulier>
  );
}
