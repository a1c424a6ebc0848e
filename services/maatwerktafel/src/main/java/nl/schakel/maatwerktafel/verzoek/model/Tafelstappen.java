package nl.schakel.maatwerktafel.verzoek.model;

import java.util.Optional;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.verzoek.model.Behandeling.Intrekking;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekGeagendeerd;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VerzoekIngetrokken;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagBeantwoord;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.VraagTeruggelegd;

/** Tussen versturen en besluiten. */
final class Tafelstappen {

    private Tafelstappen() {}

    /** The same question once more changes nothing, so that an answer which was given meanwhile stays. */
    static Uitslag<Verzoek, VerzoekGebeurtenis> stelVraag(Verzoek verzoek, VerzoekOpdracht.StelVraag opdracht, long versieNu) {
        if (verzoek.behandeling().kent(opdracht.vraagId())) {
            return new Ongewijzigd<>();
        }
        if (!verzoek.inBehandeling()) {
            return new Geweigerd<>(verzoek.nietInBehandeling());
        }
        Vraag vraag = Vraag.gesteld(opdracht.vraagId(), opdracht.tekst(), opdracht.door().persoon(), opdracht.op(), versieNu);
        return verzoek.aanvaard(
                verzoek.met(Stand.VRAAG, verzoek.behandeling().hervat().metVraag(vraag)), new VraagTeruggelegd(vraag.id()));
    }

    /** With the version of the question as basis, a given answer may be corrected; without it two answers clash. */
    static Uitslag<Verzoek, VerzoekGebeurtenis> beantwoord(Verzoek verzoek, VerzoekOpdracht.BeantwoordVraag opdracht, long versieNu) {
        if (!verzoek.inBehandeling()) {
            return new Geweigerd<>(verzoek.nietInBehandeling());
        }
        Optional<Vraag> gevonden =
                verzoek.behandeling().vragen().stream().filter(v -> v.id().equals(opdracht.vraagId())).findFirst();
        if (gevonden.isEmpty()) {
            return new Geweigerd<>(new VerzoekWeigering.VraagOnbekend());
        }
        Vraag vraag = gevonden.get();
        if (opdracht.tekst().equals(vraag.antwoord())) {
            return new Ongewijzigd<>();
        }
        boolean gezien = opdracht.basis() != null && vraag.versie() <= opdracht.basis();
        if (!vraag.open() && !gezien) {
            return new Geweigerd<>(new VerzoekWeigering.AntwoordGebotst(vraag.versie(), vraag));
        }
        Behandeling nieuw = verzoek.behandeling()
                .metVraag(vraag.beantwoord(opdracht.tekst(), opdracht.door().persoon(), opdracht.op(), versieNu));
        return verzoek.aanvaard(verzoek.met(standNaAntwoord(verzoek.stand(), nieuw), nieuw), new VraagBeantwoord(vraag.id()));
    }

    private static Stand standNaAntwoord(Stand nu, Behandeling behandeling) {
        if (nu != Stand.VRAAG || !behandeling.openVragen().isEmpty()) {
            return nu;
        }
        return behandeling.agendapunt() == null ? Stand.INGEDIEND : Stand.GEAGENDEERD;
    }

    /** Also while a question is open: the answer may come before the table meets. */
    static Uitslag<Verzoek, VerzoekGebeurtenis> agendeer(Verzoek verzoek, VerzoekOpdracht.Agendeer opdracht) {
        if (!verzoek.inBehandeling()) {
            return new Geweigerd<>(verzoek.nietInBehandeling());
        }
        if (opdracht.punt().equals(verzoek.behandeling().agendapunt())) {
            return new Ongewijzigd<>();
        }
        return verzoek.aanvaard(
                verzoek.met(Stand.GEAGENDEERD, verzoek.behandeling().hervat().geagendeerd(opdracht.punt())),
                new VerzoekGeagendeerd(opdracht.punt().tafelId(), opdracht.punt().datum()));
    }

    static Uitslag<Verzoek, VerzoekGebeurtenis> trekIn(Verzoek verzoek, VerzoekOpdracht.TrekIn opdracht) {
        if (verzoek.stand() != Stand.CONCEPT && !verzoek.inBehandeling()) {
            return new Geweigerd<>(verzoek.nietInBehandeling());
        }
        Intrekking waarom = new Intrekking(opdracht.reden(), opdracht.door().persoon(), opdracht.op());
        Verzoek nieuw = verzoek.met(Stand.INGETROKKEN, verzoek.behandeling().hervat().ingetrokken(waarom))
                .met(verzoek.formulier().zonderAanvulling());
        return verzoek.aanvaard(nieuw, new VerzoekIngetrokken());
    }
}
