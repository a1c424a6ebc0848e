package nl.schakel.maatwerktafel.verzoek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Handeling;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.precedent.application.Precedentbeeld;
import nl.schakel.maatwerktafel.regel.application.Regelbeeld;
import nl.schakel.maatwerktafel.termijn.Termijnen;
import nl.schakel.maatwerktafel.verzoek.application.VerzoekBeeld;
import nl.schakel.maatwerktafel.verzoek.application.Vraagbeeld;
import nl.schakel.maatwerktafel.verzoek.model.Agendapunt;
import nl.schakel.maatwerktafel.verzoek.model.Behandeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.GezinAkkoord;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.JuridischeGrond;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.PastBijBedoeling;
import nl.schakel.maatwerktafel.verzoek.model.Formulier.Urgentie;
import nl.schakel.maatwerktafel.verzoek.model.Herkomst.Gezinslid;
import nl.schakel.maatwerktafel.verzoek.model.Stand;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import org.jspecify.annotations.Nullable;

/**
 * A whole request, as one reader gets to see it. The fields of the form stand at the top.
 *
 * @param blokkadeOpgehevenOp since when the action in the plan is not stuck any more; the request may not be needed
 */
record VerzoekWeergave(
        String id, long versie, String casusId, @Nullable String actieId, @Nullable String blokkadeId,
        @Nullable Instant blokkadeOpgehevenOp, Stand stand,
        Persoon indiener, Instant aangemaaktOp, @Nullable Instant ingediendOp, List<Gezinslid> gezinsleden,
        long formulierversie, boolean wachtOpPlan, Set<String> vooringevuld,
        @Nullable String titel, @Nullable Regelbeeld regel, Urgentie urgentie, @Nullable String gezinInWoorden,
        @Nullable String gewenstEffect, @Nullable PastBijBedoeling pastBijBedoeling, @Nullable String alsJa,
        @Nullable String alsNee, @Nullable String gewensteOplossing, @Nullable String alGeprobeerd,
        @Nullable JuridischeGrond juridischeGrond, @Nullable GezinAkkoord gezinAkkoord, List<FormulierWeergave.Kosten> kosten,
        List<Vraagbeeld> vragen, @Nullable AgendapuntWeergave agendapunt, @Nullable TermijnWeergave termijn,
        @Nullable BesluitWeergave besluit, List<BesluitWeergave> aanhoudingen, @Nullable OntwerpbesluitWeergave ontwerpbesluit,
        @Nullable IntrekkingWeergave intrekking, List<Precedentbeeld> eerdereBesluiten, List<Handeling> mag) {

    /** @param tijd as {@code HH:mm} */
    record AgendapuntWeergave(String tafelId, LocalDate datum, String tijd) {

        static AgendapuntWeergave van(Agendapunt punt) {
            return new AgendapuntWeergave(punt.tafelId(), punt.datum(), punt.tijd().toString());
        }
    }

    /** @param dagenOver calendar days; negative when too late */
    record TermijnWeergave(LocalDate beslisUiterlijk, String artikel, long dagenOver) {

        static TermijnWeergave van(LocalDate uiterlijk, LocalDate vandaag) {
            return new TermijnWeergave(uiterlijk, Termijnen.ARTIKEL_BESLISTERMIJN, Termijnen.dagenOver(vandaag, uiterlijk));
        }
    }

    record IntrekkingWeergave(String reden, Persoon door, Instant op) {

        static IntrekkingWeergave van(Behandeling.Intrekking i) {
            return new IntrekkingWeergave(i.reden(), i.door(), i.op());
        }
    }

    static VerzoekWeergave van(VerzoekBeeld beeld) {
        Verzoek v = beeld.verzoek().staat();
        Behandeling b = v.behandeling();
        FormulierWeergave f = FormulierWeergave.van(v.formulier());
        LocalDate uiterlijk = v.inBehandeling() ? b.beslisUiterlijk() : null;
        boolean toonOntwerp = beeld.vanDeTafel() && b.ontwerp() != null;
        return new VerzoekWeergave(
                v.id().waarde(), beeld.verzoek().versie(), v.herkomst().casusId(), v.herkomst().actieId(),
                v.herkomst().blokkadeId(), v.herkomst().blokkadeOpgehevenOp(), v.stand(), v.indiener(),
                v.herkomst().aangemaaktOp(), b.ingediendOp(),
                v.herkomst().gezinsleden(), f.versie(), v.formulier().wachtOpPlan(), f.vooringevuld(),
                f.titel(), beeld.regel(), f.urgentie(), f.gezinInWoorden(), f.gewenstEffect(), f.pastBijBedoeling(), f.alsJa(),
                f.alsNee(), f.gewensteOplossing(), f.alGeprobeerd(), f.juridischeGrond(), f.gezinAkkoord(), f.kosten(),
                b.vragen().stream().map(Vraagbeeld::van).toList(),
                b.agendapunt() == null ? null : AgendapuntWeergave.van(b.agendapunt()),
                uiterlijk == null ? null : TermijnWeergave.van(uiterlijk, beeld.vandaag()),
                b.besluit() == null ? null : BesluitWeergave.van(b.besluit()),
                b.aanhoudingen().stream().map(BesluitWeergave::van).toList(),
                toonOntwerp ? OntwerpbesluitWeergave.van(b.ontwerp()) : null,
                b.intrekking() == null ? null : IntrekkingWeergave.van(b.intrekking()),
                beeld.eerdereBesluiten(), List.copyOf(beeld.mag()));
    }
}
