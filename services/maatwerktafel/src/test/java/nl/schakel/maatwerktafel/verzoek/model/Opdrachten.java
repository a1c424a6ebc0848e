package nl.schakel.maatwerktafel.verzoek.model;

import static nl.schakel.maatwerktafel.verzoek.model.Familie.*;

import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.Agendeer;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.BeantwoordVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.DienIn;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.NeemBesluit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.SchrijfOntwerpbesluit;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.StelVraag;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.TrekIn;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekOpdracht.WijzigFormulier;
import org.jspecify.annotations.Nullable;

/** What people ask, by who usually asks it. */
public final class Opdrachten {

    private Opdrachten() {}

    public static WijzigFormulier wijzig(Formulier formulier, long basis) {
        return new WijzigFormulier(formulier, basis, DOOR_FATIMA);
    }

    public static DienIn dienIn() {
        return dienIn(DOOR_FATIMA, null);
    }

    public static DienIn dienIn(Door door, @Nullable Long basis) {
        return new DienIn(BESLIS_UITERLIJK, basis, door, NU);
    }

    public static StelVraag stelVraag() {
        return stelVraag(VRAAG);
    }

    public static StelVraag stelVraag(String id) {
        return new StelVraag(id, "Wat zegt de school?", DOOR_JOOST, NU);
    }

    public static BeantwoordVraag beantwoord(String tekst, @Nullable Long basis) {
        return new BeantwoordVraag(VRAAG, tekst, basis, DOOR_FATIMA, NU);
    }

    public static Agendeer agendeer(Agendapunt punt) {
        return new Agendeer(punt, DOOR_JOOST);
    }

    public static SchrijfOntwerpbesluit ontwerp(Besluitinhoud inhoud, @Nullable Long basis) {
        return new SchrijfOntwerpbesluit(inhoud, basis, DOOR_JOOST, NU);
    }

    public static NeemBesluit besluit(Besluitinhoud inhoud) {
        return besluit(inhoud, KARIN, null);
    }

    public static NeemBesluit besluit(Besluitinhoud inhoud, Persoon beslisser, @Nullable Long basis) {
        return new NeemBesluit(
                inhoud, BEZWAAR_TOT, PRECEDENT, basis, new Door(beslisser, "tafelvoorzitter"), NU.plusSeconds(60), VANDAAG);
    }

    public static TrekIn trekIn() {
        return new TrekIn("Het is anders opgelost.", DOOR_FATIMA, NU);
    }
}
