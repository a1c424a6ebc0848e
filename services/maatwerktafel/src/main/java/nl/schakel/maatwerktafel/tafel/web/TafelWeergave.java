package nl.schakel.maatwerktafel.tafel.web;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.maatwerktafel.tafel.application.Agenda;
import nl.schakel.maatwerktafel.tafel.application.TafelMetAgenda;
import nl.schakel.maatwerktafel.tafel.application.Tafelbeeld;

/** A table with what this reader may see of its agenda. */
record TafelWeergave(
        String id, long versie, LocalDate datum, String begin, String eind, String plaats, int aantalPunten,
        List<AgendaregelWeergave> agenda) {

    /** @param tijd as {@code HH:mm} */
    record AgendaregelWeergave(String verzoekId, String tijd, String titel, String stand) {

        static AgendaregelWeergave van(Agenda.Punt punt) {
            return new AgendaregelWeergave(punt.verzoekId(), punt.tijd(), punt.titel(), punt.stand());
        }
    }

    static TafelWeergave van(TafelMetAgenda beeld) {
        Tafelbeeld tafel = beeld.tafel();
        return new TafelWeergave(tafel.id(), tafel.versie(), tafel.datum(), tafel.begin(), tafel.eind(), tafel.plaats(),
                tafel.aantalPunten(), beeld.agenda().stream().map(AgendaregelWeergave::van).toList());
    }
}
