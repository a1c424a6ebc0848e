package nl.schakel.maatwerktafel.regel.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Aanvaard;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.model.Uitslag.Ongewijzigd;
import org.jspecify.annotations.Nullable;

/**
 * Het signaal dat een regel te vaak knelt.
 *
 * <p>Het ontstaat vanzelf als er genoeg verzoeken over één regel zijn. Beleid onderzoekt het en antwoordt: de regel is
 * aangepast, of blijft bewust zoals hij is, met de reden. Daarna horen wie het vroegen dat antwoord. Blijven er verzoeken
 * komen na het antwoord, dan komt er een nieuw signaal.
 *
 * @param aantal requests in twelve months when it came
 */
public record Beleidssignaal(SignaalId id, RegelId regelId, int aantal, Instant gegevenOp, List<Stap> stappen) {

    public static final Toegangslijst TOEGANG = Toegangslijst.voorFuncties(
            Set.of(Toegangslijst.BELEID, Toegangslijst.VOORZITTER, Toegangslijst.TAFELMEDEWERKER));

    /** One answer on the way. */
    public record Stap(SignaalStand stand, @Nullable String reden, Persoon door, Instant op) {}

    public Beleidssignaal {
        stappen = List.copyOf(stappen);
    }

    public static Uitslag<Beleidssignaal, SignaalGebeurtenis> maak(SignaalOpdracht.GeefSignaal o) {
        Beleidssignaal nieuw = new Beleidssignaal(o.id(), o.regelId(), o.aantal(), o.op(), List.of());
        return new Aanvaard<>(nieuw, List.of(
                new SignaalGebeurtenis.ToegangGewijzigd(TOEGANG),
                new SignaalGebeurtenis.BeleidssignaalGegeven(o.regelId(), o.aantal())));
    }

    public Uitslag<Beleidssignaal, SignaalGebeurtenis> verwerk(SignaalOpdracht opdracht, long versieNu) {
        return switch (opdracht) {
            case SignaalOpdracht.GeefSignaal _ -> new Ongewijzigd<>();
            case SignaalOpdracht.ZetStand o -> zetStand(o, versieNu - 1);
        };
    }

    private Uitslag<Beleidssignaal, SignaalGebeurtenis> zetStand(SignaalOpdracht.ZetStand opdracht, long huidigeVersie) {
        boolean alZo = laatste().filter(s -> s.stand() == opdracht.stand() && Objects.equals(s.reden(), opdracht.reden())).isPresent();
        if (alZo) {
            return new Ongewijzigd<>();
        }
        if (opdracht.basis() < huidigeVersie) {
            return new Geweigerd<>(new SignaalWeigering.SignaalGebotst(huidigeVersie, this));
        }
        if (!stand().magNaar(opdracht.stand())) {
            return new Geweigerd<>(new SignaalWeigering.StapKanNiet(stand(), opdracht.stand()));
        }
        if (opdracht.stand().isAntwoord() && opdracht.reden() == null) {
            return new Geweigerd<>(new NietVolledig(List.of(
                    new Gebrek("reden", "ontbreekt", "Schrijf op waarom. Wie het vroegen lezen dit."))));
        }
        List<Stap> nieuw = new ArrayList<>(stappen);
        nieuw.add(new Stap(opdracht.stand(), opdracht.reden(), opdracht.door().persoon(), opdracht.op()));
        return new Aanvaard<>(
                new Beleidssignaal(id, regelId, aantal, gegevenOp, nieuw),
                List.of(new SignaalGebeurtenis.BeleidssignaalAfgehandeld(regelId, opdracht.stand())));
    }

    public SignaalStand stand() {
        return laatste().map(Stap::stand).orElse(SignaalStand.NIEUW);
    }

    private Optional<Stap> laatste() {
        return stappen.isEmpty() ? Optional.empty() : Optional.of(stappen.getLast());
    }

    /** The answer of beleid, when there is one. */
    public Optional<Stap> antwoord() {
        return stappen.stream().filter(s -> s.stand().isAntwoord()).findFirst();
    }
}
