package nl.schakel.maatwerktafel.verzoek.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import nl.schakel.maatwerktafel.gedeeld.model.Weigering;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.BesluitGenomen.Afspraak;
import nl.schakel.maatwerktafel.verzoek.model.VerzoekGebeurtenis.OntwerpbesluitGewijzigd;
import org.jspecify.annotations.Nullable;

/** Het besluit: eerst als ontwerp, door meer mensen tegelijk; dan genomen, door één. */
final class Besluitstappen {

    private Besluitstappen() {}

    static Uitslag<Verzoek, VerzoekGebeurtenis> schrijfOntwerp(
            Verzoek verzoek, VerzoekOpdracht.SchrijfOntwerpbesluit opdracht, long versieNu) {
        if (!verzoek.inBehandeling()) {
            return new Geweigerd<>(verzoek.nietInBehandeling());
        }
        Ontwerpbesluit huidig = verzoek.behandeling().ontwerp();
        if (huidig != null && huidig.inhoud().equals(opdracht.inhoud())) {
            return new Ongewijzigd<>();
        }
        long gezien = Objects.requireNonNullElse(opdracht.basis(), 0L);
        if (huidig != null && huidig.versie() > gezien) {
            return new Geweigerd<>(new VerzoekWeigering.OntwerpGebotst(huidig.versie(), huidig));
        }
        Ontwerpbesluit nieuw = new Ontwerpbesluit(opdracht.inhoud(), opdracht.door().persoon(), opdracht.op(), versieNu);
        return verzoek.aanvaard(
                verzoek.met(verzoek.stand(), verzoek.behandeling().metOntwerp(nieuw)), new OntwerpbesluitGewijzigd());
    }

    static Uitslag<Verzoek, VerzoekGebeurtenis> neemBesluit(Verzoek verzoek, VerzoekOpdracht.NeemBesluit opdracht) {
        Weigering bezwaar = bezwaarTegenBeslissen(verzoek, opdracht);
        if (bezwaar != null) {
            return new Geweigerd<>(bezwaar);
        }
        Besluitinhoud inhoud = opdracht.inhoud();
        List<Gebrek> gebreken = inhoud.gebreken(opdracht.vandaag(), verzoek.deelnemers());
        Besluitsoort soort = inhoud.besluit();
        if (soort == null || !gebreken.isEmpty()) {
            return new Geweigerd<>(new NietVolledig(gebreken));
        }
        boolean bezwaarMogelijk = inhoud.isBeschikking() && soort != Besluitsoort.AANGEHOUDEN;
        LocalDate bezwaarTot = bezwaarMogelijk ? opdracht.bezwaarTot() : null;
        Besluit besluit = new Besluit(inhoud, soort, bezwaarTot, opdracht.door().persoon(), opdracht.op(), opdracht.op(),
                opdracht.precedentId());
        return verzoek.aanvaard(
                verzoek.met(Stand.BESLOTEN, verzoek.behandeling().hervat().besloten(besluit)),
                new BesluitGenomen(soort, afspraken(inhoud), inhoud.geldigTot()));
    }

    private static @Nullable Weigering bezwaarTegenBeslissen(Verzoek verzoek, VerzoekOpdracht.NeemBesluit opdracht) {
        if (!verzoek.inBehandeling()) {
            return verzoek.nietInBehandeling();
        }
        if (verzoek.indiener().persoonId().equals(opdracht.door().persoon().persoonId())) {
            return new VerzoekWeigering.IndienerBeslistNiet();
        }
        if (verzoek.behandeling().agendapunt() == null && !verzoek.magZonderTafel()) {
            return new VerzoekWeigering.NogNietOpTafel();
        }
        Ontwerpbesluit ontwerp = verzoek.behandeling().ontwerp();
        return ontwerp != null && opdracht.basis() != null && ontwerp.versie() > opdracht.basis()
                ? new VerzoekWeigering.OntwerpGebotst(ontwerp.versie(), ontwerp)
                : null;
    }

    private static List<Afspraak> afspraken(Besluitinhoud inhoud) {
        return inhoud.voorwaarden().stream()
                .map(v -> new Afspraak(v.id(), v.persoon() == null ? null : v.persoon().persoonId(), v.uiterlijk()))
                .toList();
    }
}
