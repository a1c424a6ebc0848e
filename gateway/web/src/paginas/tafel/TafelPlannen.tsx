import { useQueryClient } from '@tanstack/react-query';
import { maatwerktafel, sleutels } from '@/api';
import { vandaag } from '@/lib/datum';
import { Formulier } from '@/shell/Fouten';
import { mist, useFormulier } from '@/shell/formulier';
import { tafel } from '@/teksten/tafel';
import { Blad } from '@/ui/Blad';
import { Knop } from '@/ui/Knop';
import { toast } from '@/ui/Toast';
import { Veld } from '@/ui/Veld';

const t = tafel.plannen;

export function TafelPlannen({ klaar }: { klaar: () => void }) {
  const client = useQueryClient();
  const f = useFormulier({
    begin: { datum: '', begin: '13:30', eind: '15:00', plaats: '' },
    controleer: (w) => [
      ...(w.datum === '' ? [mist('datum', tafel.mist.datum)] : w.datum < vandaag() ? [mist('datum', tafel.mist.voorbij)] : []),
      ...(w.begin === '' ? [mist('begin', tafel.mist.tijd)] : []),
      ...(w.eind === '' ? [mist('eind', tafel.mist.tijd)] : w.eind <= w.begin ? [mist('eind', tafel.mist.eindVoorBegin)] : []),
      ...(w.plaats.trim() === '' ? [mist('plaats', tafel.mist.plaats)] : []),
    ],
    verstuur: async (w) => {
      const nieuw = await maatwerktafel.planTafel({ ...w, plaats: w.plaats.trim() });
      client.setQueryData(sleutels.tafel(nieuw.id), nieuw);
      await client.invalidateQueries({ queryKey: sleutels.tafels });
      toast({ tekst: t.gepland });
      klaar();
    },
  });
  return (
    <Blad kop={t.kop} hoog>
      <Formulier f={f} className="stapel">
        <Veld {...f.veld('datum')} label={t.datum} soort="date" min={vandaag()} kort />
        <div className="half">
          <Veld {...f.veld('begin')} label={t.begin} soort="time" kort />
          <Veld {...f.veld('eind')} label={t.eind} soort="time" kort />
        </div>
        <Veld {...f.veld('plaats')} label={t.plaats} hulp={t.plaatsHulp} />
        <div className="knoppen">
          <Knop soort="hoofd" type="submit" bezig={f.bezig}>{t.bewaar}</Knop>
          <Knop soort="stil" onClick={klaar}>{t.annuleer}</Knop>
        </div>
      </Formulier>
    </Blad>
  );
}
