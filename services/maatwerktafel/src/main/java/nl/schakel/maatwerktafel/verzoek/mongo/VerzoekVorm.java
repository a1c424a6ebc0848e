package nl.schakel.maatwerktafel.verzoek.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Date;
import nl.schakel.maatwerktafel.gedeeld.application.Zoektekst;
import nl.schakel.maatwerktafel.gedeeld.opslag.Staatvorm;
import nl.schakel.maatwerktafel.verzoek.model.Agendapunt;
import nl.schakel.maatwerktafel.verzoek.model.Behandeling;
import nl.schakel.maatwerktafel.verzoek.model.Besluit;
import nl.schakel.maatwerktafel.verzoek.model.Formulier;
import nl.schakel.maatwerktafel.verzoek.model.Verzoek;
import nl.schakel.messaging.StateMapping;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a request is stored, and what it can be found by. What is absent is left out, so that it is in no index. */
final class VerzoekVorm implements StateMapping<Verzoek> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Staatvorm<Verzoek> vorm = new Staatvorm<>(Verzoek.class);

    @Override
    public Document write(Verzoek verzoek) {
        return new Document(Staatvorm.INHOUD, new Document(vorm.schrijf(verzoek))).append(Staatvorm.ZOEK, zoek(verzoek));
    }

    @Override
    public Verzoek read(Document staat) {
        return vorm.lees(staat.get(Staatvorm.INHOUD));
    }

    private static Document zoek(Verzoek verzoek) {
        Formulier formulier = verzoek.formulier().inhoud();
        Document zoek = Leesfilter.velden(verzoek)
                .append("casusId", verzoek.herkomst().casusId())
                .append("stand", verzoek.stand().name())
                .append("inBehandeling", verzoek.inBehandeling())
                .append("openVragen", verzoek.inBehandeling() && !verzoek.behandeling().openVragen().isEmpty())
                .append("aangemaaktOp", Date.from(verzoek.herkomst().aangemaaktOp()));
        met(zoek, "titel", formulier.titel());
        met(zoek, "regelId", formulier.regelId());
        met(zoek, "wachtOpPlan", verzoek.formulier().wachtOpPlan() ? true : null);
        overBehandeling(zoek, verzoek);
        return zoek;
    }

    private static void overBehandeling(Document zoek, Verzoek verzoek) {
        Behandeling behandeling = verzoek.behandeling();
        met(zoek, "ingediendOp", datum(behandeling.ingediendOp()));
        met(zoek, "beslisUiterlijk", behandeling.beslisUiterlijk() == null ? null : behandeling.beslisUiterlijk().toString());
        Agendapunt punt = behandeling.agendapunt();
        if (punt != null) {
            zoek.append("tafelId", punt.tafelId()).append("tafeltijd", punt.tijd().toString());
        }
        Besluit besluit = behandeling.besluit();
        if (besluit != null && !behandeling.aangehouden()) {
            zoek.append("besluit", besluit.soort().name()).append("beslotenOp", Date.from(besluit.genomenOp()));
            met(zoek, "precedent", precedent(besluit, verzoek.formulier().inhoud().regelId()));
        }
    }

    /** Only what does not lead to a family: no day, no person, and a name of its own. */
    private static @Nullable Document precedent(Besluit besluit, @Nullable String regelId) {
        if (!besluit.soort().isPrecedent()) {
            return null;
        }
        Document precedent = new Document("id", besluit.precedentId())
                .append("besluit", besluit.soort().name())
                .append("kwartaal", kwartaal(LocalDate.ofInstant(besluit.genomenOp(), ZONE)));
        met(precedent, "regelId", regelId);
        String kern = besluit.inhoud().precedentKern();
        met(precedent, "kern", kern);
        met(precedent, "tekst", kern == null ? null : Zoektekst.van(kern));
        return precedent;
    }

    private static String kwartaal(LocalDate dag) {
        return dag.getYear() + "-K" + dag.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static @Nullable Date datum(@Nullable Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    private static void met(Document document, String veld, @Nullable Object waarde) {
        if (waarde != null) {
            document.append(veld, waarde);
        }
    }
}
