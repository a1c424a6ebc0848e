package nl.schakel.maatwerktafel.verzoek.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;

/** Given a request, when something is asked, then this happens. Keeps the version, as the store does. */
public final class Gegeven {

    private final Verzoek verzoek;
    private final long versie;

    private Gegeven(Verzoek verzoek, long versie) {
        this.verzoek = verzoek;
        this.versie = versie;
    }

    public static Gegeven na(VerzoekOpdracht.MaakConcept opdracht) {
        return new Gegeven(aanvaard(Verzoek.maak(opdracht)), 1);
    }

    /** Begun by Fatima, with everything in it. */
    public static Gegeven concept() {
        return na(Familie.zelfBegonnen(Familie.formulier()));
    }

    public static Gegeven ingediend() {
        return concept().na(Opdrachten.dienIn());
    }

    /** Back at the filer with a question. */
    public static Gegeven metVraag() {
        return ingediend().na(Opdrachten.stelVraag());
    }

    public static Gegeven geagendeerd() {
        return ingediend().na(Opdrachten.agendeer(Familie.OP_TAFEL));
    }

    public static Gegeven aangehouden() {
        return geagendeerd().na(Opdrachten.besluit(Familie.inhoud(Besluitsoort.AANGEHOUDEN)));
    }

    public static Gegeven besloten() {
        return geagendeerd().na(Opdrachten.besluit(Familie.inhoud(Besluitsoort.TOEGEKEND)));
    }

    public static Gegeven ingetrokken() {
        return ingediend().na(Opdrachten.trekIn());
    }

    public Gegeven na(VerzoekOpdracht... opdrachten) {
        Gegeven nu = this;
        for (VerzoekOpdracht opdracht : opdrachten) {
            nu = new Gegeven(aanvaard(nu.verzoek.verwerk(opdracht, nu.versie + 1)), nu.versie + 1);
        }
        return nu;
    }

    public Verzoek verzoek() {
        return verzoek;
    }

    public long versie() {
        return versie;
    }

    public Bewaard<Verzoek> bewaard() {
        return new Bewaard<>(verzoek.id().waarde(), versie, verzoek);
    }

    Uitslag<Verzoek, VerzoekGebeurtenis> uitslag(VerzoekOpdracht opdracht) {
        return verzoek.verwerk(opdracht, versie + 1);
    }

    Dan als(VerzoekOpdracht opdracht) {
        return new Dan(uitslag(opdracht));
    }

    private static Verzoek aanvaard(Uitslag<Verzoek, VerzoekGebeurtenis> uitslag) {
        assertThat(uitslag).isInstanceOf(Aanvaard.class);
        return ((Aanvaard<Verzoek, VerzoekGebeurtenis>) uitslag).staat();
    }

    record Dan(Uitslag<Verzoek, VerzoekGebeurtenis> uitslag) {

        /** Exactly this happens, in this order. */
        Verzoek gebeurt(VerzoekGebeurtenis... gebeurtenissen) {
            Verzoek nieuw = aanvaard(uitslag);
            assertThat(((Aanvaard<Verzoek, VerzoekGebeurtenis>) uitslag).gebeurtenissen()).containsExactly(gebeurtenissen);
            return nieuw;
        }

        void isGeweigerdOm(Weigering weigering) {
            assertThat(uitslag).isEqualTo(new Geweigerd<Verzoek, VerzoekGebeurtenis>(weigering));
        }

        void verandertNiets() {
            assertThat(uitslag).isEqualTo(new Ongewijzigd<Verzoek, VerzoekGebeurtenis>());
        }
    }
}
