import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { gezinsplan, sleutels } from '@/api';
import { tijd } from '@/lib/datum';
import { Formulier } from '@/shell/Fouten';
import { useFormulier, type Formulierstand } from '@/shell/formulier';
import { Pagina } from '@/shell/Pagina';
import { useSessie } from '@/shell/sessie';
import { GEZAG, GEZINSROL } from '@/teksten/begrippen';
import { aanmelden as t } from '@/teksten/gezinnen';
import { ui } from '@/teksten/ui';
import { Blad } from '@/ui/Blad';
import { Knop, KnopLink } from '@/ui/Knop';
import { Kop1 } from '@/ui/Kop';
import { Melding } from '@/ui/Melding';
import { Bewaard } from '@/ui/Status';
import { Selectie, Veld } from '@/ui/Veld';
import { alsOpdracht, controleer, LEEG, LEEG_LID, type Aanmelding, type Lid } from './aanmelding';

const opties = (namen: Record<string, string>) => Object.entries(namen).map(([waarde, label]) => ({ waarde, label }));

export function Aanmelden() {
  const sessie = useSessie();
  const client = useQueryClient();
  const ga = useNavigate();
  const [klaar, zetKlaar] = useState(false);
  const f = useFormulier<Aanmelding>({
    concept: 'aanmelden', begin: LEEG, controleer,
    verstuur: async (a) => {
      const casus = await gezinsplan.meldAan(alsOpdracht(a));
      void client.invalidateQueries({ queryKey: ['gezinsplan', 'casussen'] });
      void client.invalidateQueries({ queryKey: sleutels.mijnWerkGezinsplan });
      // A partner may report a family, but does not read its plan.
      if (sessie.functie === 'partner' || sessie.functie === 'teamleider') zetKlaar(true);
      else await ga({ to: '/gezinnen/$casusId', params: { casusId: casus.id } });
    },
  });
  if (klaar) return <Aangemeld />;
  return (
    <Pagina titel={t.titel} smal>
      <div className="stapel stapel--half"><Kop1>{t.kop}</Kop1><p className="zacht">{t.uitleg}</p></div>
      <Formulier f={f} className="kolom">
        <Blad><Veld {...f.veld('aanleiding')} label={t.aanleiding} hulp={t.aanleidingHulp} rijen={3} /></Blad>
        <Leden f={f} />
        <Blad kop={t.actie}>
          <div className="stapel">
            <p className="zacht">{t.actieUitleg}</p>
            <Veld {...f.veld('wat')} label={t.wat} hulp={t.watHulp} nietVerplicht />
            <Veld {...f.veld('uiterlijk')} label={t.uiterlijk} soort="date" kort nietVerplicht />
          </div>
        </Blad>
        <div className="knoppen">
          <Knop type="submit" soort="hoofd" bezig={f.bezig}>{t.verstuur}</Knop>
          <KnopLink to="/mijn-werk" soort="stil">{t.annuleer}</KnopLink>
          {f.concept.bewaardOp && <Bewaard>{ui.bewaard.om(tijd(f.concept.bewaardOp))}</Bewaard>}
        </div>
      </Formulier>
    </Pagina>
  );
}

function Leden({ f }: { f: Formulierstand<Aanmelding> }) {
  const { leden } = f.waarden;
  const zet = (i: number, lid: Lid): void => f.zet('leden', leden.map((l, j) => (j === i ? lid : l)));
  return (
    <Blad kop={t.gezin}>
      <ul className="lijst">
        {leden.map((lid, i) => (
          <li key={i}>
            <fieldset className="stapel">
              <legend className="stapnr">{t.lid(i + 1)}</legend>
              <Veld
                naam={`gezinsleden[${i}].naam`} label={t.naam} waarde={lid.naam} fout={f.foutBij(`gezinsleden[${i}].naam`)}
                onWijzig={(naam) => zet(i, { ...lid, naam })}
              />
              <div className="half">
                <Selectie
                  naam={`gezinsleden[${i}].rol`} label={t.rol} waarde={lid.rol} leeg="" fout={f.foutBij(`gezinsleden[${i}].rol`)}
                  opties={opties(GEZINSROL)} onWijzig={(rol) => zet(i, { ...lid, rol })}
                />
                <Veld
                  naam={`gezinsleden[${i}].geboortedatum`} label={t.geboren} soort="date" nietVerplicht waarde={lid.geboortedatum}
                  fout={f.foutBij(`gezinsleden[${i}].geboortedatum`)} onWijzig={(geboortedatum) => zet(i, { ...lid, geboortedatum })}
                />
              </div>
              {['OUDER', 'STIEFOUDER'].includes(lid.rol) && (
                <Selectie
                  naam={`gezinsleden[${i}].gezag`} label={t.gezag} waarde={lid.gezag} leeg={GEZAG.ONBEKEND} kort
                  opties={opties(GEZAG).filter((o) => o.waarde === 'JA' || o.waarde === 'NEE')} onWijzig={(gezag) => zet(i, { ...lid, gezag })}
                />
              )}
              {leden.length > 1 && (
                <Knop soort="stil" ic="kruis" onClick={() => f.zet('leden', leden.filter((_, j) => j !== i))}>{t.weg(lid.naam || t.wegLeeg)}</Knop>
              )}
            </fieldset>
          </li>
        ))}
      </ul>
      <div className="knoppen"><Knop ic="plus" onClick={() => f.zet('leden', [...leden, LEEG_LID])}>{t.nogEen}</Knop></div>
    </Blad>
  );
}

function Aangemeld() {
  return (
    <Pagina titel={t.titel} smal>
      <Kop1>{t.klaarKop}</Kop1>
      <Melding s="klaar" direct><p>{t.klaarTekst}</p></Melding>
      <div className="knoppen"><KnopLink to="/mijn-werk" soort="hoofd">{t.klaarKnop}</KnopLink></div>
    </Pagina>
  );
}
