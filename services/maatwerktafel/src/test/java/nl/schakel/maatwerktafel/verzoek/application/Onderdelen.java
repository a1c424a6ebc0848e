package nl.schakel.maatwerktafel.verzoek.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Bewaard;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Uitkomst;
import nl.schakel.maatwerktafel.precedent.application.Precedent;
import nl.schakel.maatwerktafel.precedent.application.Precedenten;
import nl.schakel.maatwerktafel.precedent.application.PrecedentenZoeken;
import nl.schakel.maatwerktafel.regel.application.Regelbeelden;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Beleidssignalen;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.RegelOpdracht;
import nl.schakel.maatwerktafel.regel.model.Regels;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalOpdracht;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import nl.schakel.maatwerktafel.verzoek.model.Familie;

/** The parts around requests, empty: no rules, no earlier decisions, and an access log in memory. */
final class Onderdelen {

    static final Tijd TIJD = new Tijd(Clock.fixed(Familie.NU, Tijd.ZONE));

    private Onderdelen() {}

    static Verzoekbeelden beelden() {
        return beelden(new Register());
    }

    static Verzoekbeelden beelden(Register register) {
        Poortwachter poort = new Poortwachter(register, TIJD);
        GeenRegels regels = new GeenRegels();
        Regelbeelden beelden = new Regelbeelden(regels, new GeenSignalen(), TIJD);
        return new Verzoekbeelden(beelden, new PrecedentenZoeken(new GeenPrecedenten(), regels, beelden, poort), poort, TIJD);
    }

    /** Keeps the lines of the access log. */
    static final class Register implements Inzageregister {

        final List<Inzageregel> regels = new ArrayList<>();

        @Override
        public void leg(Inzageregel regel) {
            regels.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return regels;
        }
    }

    static final class GeenRegels implements Regels {

        @Override
        public Optional<Bewaard<Regel>> vind(RegelId id) {
            return Optional.empty();
        }

        @Override
        public List<Bewaard<Regel>> vind(Collection<RegelId> ids) {
            return List.of();
        }

        @Override
        public Deel<Bewaard<Regel>> zoek(String tekst, int overslaan, int hoogstens) {
            return new Deel<>(List.of(), 0);
        }

        @Override
        public Uitkomst<Regel> maak(RegelOpdracht.VoegToe opdracht, Aanleiding aanleiding) {
            return new Uitkomst.Ontbreekt<>();
        }

        @Override
        public Uitkomst<Regel> wijzig(RegelId id, RegelOpdracht opdracht, Aanleiding aanleiding) {
            return new Uitkomst.Ontbreekt<>();
        }
    }

    private static final class GeenSignalen implements Beleidssignalen {

        @Override
        public Optional<Bewaard<Beleidssignaal>> vind(SignaalId id) {
            return Optional.empty();
        }

        @Override
        public List<Bewaard<Beleidssignaal>> alle() {
            return List.of();
        }

        @Override
        public List<Beleidssignaal> over(Collection<RegelId> regels) {
            return List.of();
        }

        @Override
        public Uitkomst<Beleidssignaal> maak(SignaalOpdracht.GeefSignaal opdracht, Aanleiding aanleiding) {
            return new Uitkomst.Ontbreekt<>();
        }

        @Override
        public Uitkomst<Beleidssignaal> wijzig(SignaalId id, SignaalOpdracht opdracht, Aanleiding aanleiding) {
            return new Uitkomst.Ontbreekt<>();
        }
    }

    private static final class GeenPrecedenten implements Precedenten {

        @Override
        public Deel<Precedent> over(String regelId, int overslaan, int hoogstens) {
            return new Deel<>(List.of(), 0);
        }

        @Override
        public Deel<Precedent> met(String tekst, List<String> regels, int overslaan, int hoogstens) {
            return new Deel<>(List.of(), 0);
        }

        @Override
        public Deel<Precedent> alle(int overslaan, int hoogstens) {
            return new Deel<>(List.of(), 0);
        }
    }
}
