package nl.schakel.maatwerktafel.tafel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.GeenToegang;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Gelukt;
import nl.schakel.maatwerktafel.gedeeld.application.Resultaat.Geweigerd;
import nl.schakel.maatwerktafel.gedeeld.application.Tijd;
import nl.schakel.maatwerktafel.gedeeld.model.Aanleiding;
import nl.schakel.maatwerktafel.gedeeld.model.Deel;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Gebrek;
import nl.schakel.maatwerktafel.gedeeld.model.NietVolledig;
import nl.schakel.maatwerktafel.tafel.application.Agenda;
import nl.schakel.maatwerktafel.tafel.application.TafelMetAgenda;
import nl.schakel.maatwerktafel.tafel.application.TafelPlannen;
import nl.schakel.maatwerktafel.tafel.application.TafelPlannen.Afspraak;
import nl.schakel.maatwerktafel.tafel.application.Tafelbeeld;
import nl.schakel.maatwerktafel.tafel.application.TafelsBekijken;
import nl.schakel.maatwerktafel.tafel.model.TafelOpdracht.PlanTafel;
import nl.schakel.maatwerktafel.toegang.application.Poortwachter;
import org.junit.jupiter.api.Test;

/** A table in the calendar, and who sees what of it. */
class TafelPlannenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 2);
    private static final Onderwerp KARIN = wie("karin", "tafelvoorzitter");
    private static final Onderwerp FATIMA = wie("fatima", "wijkteammedewerker");
    private static final Afspraak MIDDAG = op(VANDAAG, LocalTime.of(13, 30), LocalTime.of(15, 0));

    private final Tafelboek tafels = new Tafelboek();
    private final List<Agenda.Punt> punten = new ArrayList<>();
    private final List<Inzageregel> logboek = new ArrayList<>();
    private final Tijd tijd = new Tijd(Clock.fixed(Instant.parse("2026-04-02T09:30:00Z"), Tijd.ZONE));
    private final Poortwachter poort = new Poortwachter(new Register(logboek), tijd);
    private final TafelsBekijken bekijken = new TafelsBekijken(tafels, new Punten(punten), poort, tijd);
    private final TafelPlannen plannen = new TafelPlannen(tafels, bekijken, poort, tijd);

    @Test
    void eenTafelMagVandaagNog() {
        assertThat(waarde(plannen.voerUit(KARIN, MIDDAG, "s1")).tafel().begin()).isEqualTo("13:30");
    }

    @Test
    void dezelfdeSleutelPlantGeenTweede() {
        String eerste = waarde(plannen.voerUit(KARIN, MIDDAG, "s1")).tafel().id();

        assertThat(waarde(plannen.voerUit(KARIN, MIDDAG, "s1")).tafel().id()).isEqualTo(eerste);
        assertThat(tafels.vanaf(VANDAAG, 0, 9).items()).hasSize(1);
        assertThat(waarde(plannen.voerUit(KARIN, MIDDAG, "s2")).tafel().id()).isNotEqualTo(eerste);
    }

    @Test
    void noemtAllesWatNietKloptTegelijk() {
        Afspraak gisterenEnAchterstevoren = op(VANDAAG.minusDays(1), LocalTime.of(15, 0), LocalTime.of(15, 0));

        assertThat(plannen.voerUit(KARIN, gisterenEnAchterstevoren, "s1")).isEqualTo(new Geweigerd<TafelMetAgenda>(new NietVolledig(List.of(
                new Gebrek("datum", "voorbij", "Deze datum is al voorbij. Kies een latere dag."),
                new Gebrek("eind", "voor-begin", "Het einde ligt voor het begin. Kies een latere tijd.")))));
    }

    @Test
    void alleenDeTafelPlant() {
        assertThat(plannen.voerUit(FATIMA, MIDDAG, "s1")).isInstanceOf(GeenToegang.class);
        assertThat(tafels.vanaf(VANDAAG, 0, 9).items()).isEmpty();
    }

    @Test
    void wieDeAgendaOpentLaatPerGezinEenRegelNaInHetLogboek() {
        String id = waarde(plannen.voerUit(KARIN, MIDDAG, "s1")).tafel().id();
        punten.add(new Agenda.Punt("v1", "casus-1", "13:30", "Opvang", "GEAGENDEERD"));
        punten.add(new Agenda.Punt("v2", "casus-1", "13:45", "Vervoer", "GEAGENDEERD"));
        punten.add(new Agenda.Punt("v3", "casus-2", "14:00", "Huur", "GEAGENDEERD"));
        logboek.clear();

        assertThat(waarde(bekijken.een(KARIN, new TafelId(id))).agenda()).hasSize(3);

        assertThat(logboek).filteredOn(r -> r.casusId() != null).extracting(Inzageregel::casusId).containsExactly("casus-1", "casus-2");
    }

    @Test
    void tafelsVanHetAfgelopenKwartaalBlijvenInDeLijst() {
        plan(VANDAAG.minusMonths(3));
        plan(VANDAAG.minusMonths(3).minusDays(1));
        plan(VANDAAG.plusDays(7));

        var lijst = ((Gelukt<Deel<Tafelbeeld>>) bekijken.lijst(FATIMA, 0, 9)).waarde();

        assertThat(lijst.items()).extracting(Tafelbeeld::datum).containsExactly(VANDAAG.minusMonths(3), VANDAAG.plusDays(7));
        assertThat(bekijken.eerstvolgende()).hasValueSatisfying(t -> assertThat(t.datum()).isEqualTo(VANDAAG.plusDays(7)));
    }

    private void plan(LocalDate datum) {
        var opdracht = new PlanTafel(new TafelId("t-" + datum), datum, LocalTime.of(9, 0), LocalTime.of(10, 0), "Hal", Door.DIENST);
        tafels.maak(opdracht, new Aanleiding.Eigen());
    }

    private static TafelMetAgenda waarde(Resultaat<TafelMetAgenda> resultaat) {
        assertThat(resultaat).isInstanceOf(Gelukt.class);
        return ((Gelukt<TafelMetAgenda>) resultaat).waarde();
    }

    private static Afspraak op(LocalDate datum, LocalTime begin, LocalTime eind) {
        return new Afspraak(datum, begin, eind, "Kamer 2.04");
    }

    private static Onderwerp wie(String id, String functie) {
        return new Onderwerp(id, id, null, null, Set.of(functie));
    }

    private record Punten(List<Punt> lijst) implements Agenda {

        @Override
        public Map<String, Integer> aantallen(Collection<TafelId> gevraagd) {
            return Map.of();
        }

        @Override
        public List<Punt> punten(TafelId tafel, Onderwerp lezer, LocalDate vandaag) {
            return List.copyOf(lijst);
        }
    }

    private record Register(List<Inzageregel> regels) implements Inzageregister {

        @Override
        public void leg(Inzageregel regel) {
            regels.add(regel);
        }

        @Override
        public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
            return regels;
        }
    }
}
