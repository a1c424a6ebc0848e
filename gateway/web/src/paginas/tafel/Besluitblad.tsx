import { useId, useState } from 'react';
import { maatwerktafel, sleutels } from '@/api';
import type { BesluitInvoer, BesluitSoort, VerzoekWeergave } from '@/api/maatwerktafel';
import { Botsingen } from '@/shell/Botsingen';
import { Formulier, Foutmelding } from '@/shell/Fouten';
import { useActie } from '@/shell/formulier';
import { useNeemOver } from '@/shell/leeft';
import { useSessie } from '@/shell/sessie';
import { maatwerk } from '@/teksten/maatwerk';
import { tafel } from '@/teksten/tafel';
import { Bevestiging } from '@/ui/Dialoog';
import { Keuze } from '@/ui/Keuze';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop2 } from '@/ui/Kop';
import { Leeft } from '@/ui/Status';
import { Veld } from '@/ui/Veld';
import { Bewaarstand } from '../maatwerk/Bewaarstand';
import { useDeelformulier, type Deelformulier } from '../maatwerk/deelformulier';
import { inZin, isJa } from '../maatwerk/weergave';
import { Leesbaarheid } from './Leesbaarheid';
import { alsTekst, controleer, invoerVan, ontwerpdeel, ontwerpUitBotsing, schrijverVan, type Ontwerpvelden } from './ontwerp';
import { Voorwaarden } from './Voorwaarden';

const t = tafel.besluit;
const SOORTEN: BesluitSoort[] = ['TOEGEKEND', 'TOEGEKEND_ONDER_VOORWAARDEN', 'KAN_BINNEN_DE_REGEL', 'AFGEWEZEN', 'AANGEHOUDEN', 'DOORGELEID'];

/** The decision while the table writes it together. Saved while typing; taken by the chair, who is asked once more. */
export function Besluitblad({ verzoek }: { verzoek: VerzoekWeergave }) {
  const id = useId();
  const neem = useNeemOver();
  const [vraag, zetVraag] = useState(false);
  const schrijft = verzoek.mag.includes('ONTWERPBESLUIT_SCHRIJVEN');
  const beslist = verzoek.mag.includes('BESLISSEN');
  const f = useDeelformulier<Ontwerpvelden>({
    naam: `ontwerpbesluit:${verzoek.id}`,
    deel: ontwerpdeel(verzoek),
    actief: schrijft,
    bewaar: async (waarde, versie) => ontwerpdeel(await neem(
      sleutels.verzoek(verzoek.id), maatwerktafel.bewaarOntwerp(verzoek.id, invoerVan(waarde), versie),
    )),
    huidig: ontwerpUitBotsing,
    controleer,
    verstuur: async () => zetVraag(true),
  });
  const besluit = useActie(async () => {
    try {
      await neem(sleutels.verzoek(verzoek.id), maatwerktafel.neemBesluit(verzoek.id, invoerVan(f.waarden) as BesluitInvoer));
    } finally {
      zetVraag(false);
    }
  });
  if (!schrijft && !beslist) return null;
  return (
    <>
      <Botsingen
        z={f.z} ander={schrijverVan(verzoek)} tekstVan={alsTekst} naamVan={(veld) => tafel.velden[veld]}
      />
      <section className="blad blad--hoog besluitblad" id="besluit" aria-labelledby={id}>
        <div className="blad__kop">
          <Kop2 id={id}>{t.kop}</Kop2>
          <span className="rij">{f.z.vers.length > 0 && <Leeft>{t.vers}</Leeft>}<Bewaarstand z={f.z} /></span>
        </div>
        <Formulier f={f} className="stapel besluitblad__velden" naam={t.kop}>
          <Velden f={f} verzoek={verzoek} />
          <Foutmelding fout={besluit.fout} />
          <div className="vastbalk">
            {beslist && <Knop soort="hoofd" ic="weegschaal" type="submit" bezig={f.bezig || besluit.bezig}>{t.neem}</Knop>}
            <KnopLink ic="papier" to="/maatwerk/$verzoekId/brief" params={{ verzoekId: verzoek.id }}>{t.brief}</KnopLink>
            <span className="klein zacht">{beslist ? t.direct : t.alleenVoorzitter}</span>
          </div>
        </Formulier>
      </section>
      <Vraag velden={f.waarden} open={vraag} bezig={besluit.bezig} ja={() => void besluit.doe()} nee={() => zetVraag(false)} />
    </>
  );
}

function Velden({ f, verzoek }: { f: Deelformulier<Ontwerpvelden>; verzoek: VerzoekWeergave }) {
  const ik = useSessie();
  return (
    <>
      <Keuze<BesluitSoort>
        naam="besluit" legende={t.wat} pillen waarde={f.waarden.besluit} onWijzig={(w) => f.zet('besluit', w)} fout={f.foutBij('besluit')}
        opties={SOORTEN.map((waarde) => ({ waarde, label: maatwerk.besluit[waarde] }))}
      />
      <div>
        <Veld {...f.veld('motivering')} label={t.waarom} rijen={5} />
        <Leesbaarheid tekst={f.waarden.motivering} />
      </div>
      <Voorwaarden f={f} indiener={verzoek.indiener} />
      <div className="vier">
        <Veld {...f.veld('bedrag')} label={t.bedrag} inputMode="decimal" nietVerplicht />
        <Veld {...f.veld('geldigTot')} label={t.geldigTot} soort="date" nietVerplicht />
        <Veld {...f.veld('uitvoerder')} label={t.uitvoerder} nietVerplicht />
        <div><p className="utrecht-form-label">{t.ondertekenaar}</p><p className="vier__vast">{verzoek.mag.includes('BESLISSEN') ? ik.naam : t.voorzitter}</p></div>
      </div>
      <Keuze
        naam="isBeschikking" legende={t.beschikking} rij waarde={f.waarden.isBeschikking ? 'ja' : 'nee'}
        onWijzig={(w) => f.zet('isBeschikking', w === 'ja')}
        opties={[{ waarde: 'ja', label: t.ja, hulp: t.beschikkingJa }, { waarde: 'nee', label: t.nee, hulp: t.beschikkingNee }]}
      />
      <Veld {...f.veld('precedentKern')} label={t.kern} hulp={t.kernHulp} nietVerplicht rijen={1} />
    </>
  );
}

interface VraagProps { velden: Ontwerpvelden; open: boolean; bezig: boolean; ja: () => void; nee: () => void }

/** Names everything that happens at once, and that it stays. */
function Vraag({ velden, open, bezig, ja, nee }: VraagProps) {
  const b = tafel.bevestig;
  const soort = velden.besluit;
  return (
    <Bevestiging
      open={open} kop={b.kop(soort ? inZin(maatwerk.besluit[soort]) : '')} ja={b.doe} nee={b.terug} bezig={bezig} onJa={ja} onNee={nee}
    >
      <ul className="opsomming">
        <li>{b.meteen}</li>
        {soort !== null && <li>{isJa(soort) ? b.gaatVerder : b.blijftVast}</li>}
        {velden.voorwaarden.length > 0 && <li>{b.voorwaarden(velden.voorwaarden.length)}</li>}
        {velden.isBeschikking && soort !== 'AANGEHOUDEN' && <li>{b.bezwaar}</li>}
        <li>{b.definitief}</li>
      </ul>
    </Bevestiging>
  );
}
