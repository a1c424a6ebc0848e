package nl.schakel.gezinsplan.casus.mongo;

import static nl.schakel.gezinsplan.casus.model.Familie.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen.Afloop;
import nl.schakel.gezinsplan.casus.model.Casussen.Herkomst.Opgedragen;
import nl.schakel.gezinsplan.casus.model.Door;
import nl.schakel.gezinsplan.casus.model.Leefgebied;
import nl.schakel.gezinsplan.casus.model.Opdracht;
import nl.schakel.gezinsplan.casus.model.Opdracht.LegWensVast;
import nl.schakel.gezinsplan.casus.model.Opdracht.SchrijfWerkaantekening;
import nl.schakel.gezinsplan.casus.model.Opdracht.SpreekActieAf;
import nl.schakel.gezinsplan.casus.model.Opdracht.StelDoelBij;
import nl.schakel.gezinsplan.casus.model.Opdracht.Toezegging;
import nl.schakel.gezinsplan.casus.model.Opdracht.VoegDoelToe;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigActie;
import nl.schakel.gezinsplan.casus.model.Opdracht.WijzigWens;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Tekstplek;
import nl.schakel.gezinsplan.casus.model.Tekstplek.Soort;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Gebotst;
import nl.schakel.gezinsplan.casus.model.Verantwoordelijke;
import nl.schakel.gezinsplan.casus.model.Woorden;
import nl.schakel.messaging.AggregateStore;
import nl.schakel.messaging.EventRelay;
import nl.schakel.testkit.MetMongo;
import org.junit.jupiter.api.Test;

/** Twenty people write in the same plans at once. Nobody's words are gone, and nobody writes over another's without having read them. */
@MetMongo
class SamenSchrijvenIT {

    private static final int SCHRIJVERS = 20;
    private static final int PLANNEN = 4;
    /** Ten thousand with {@code ./schakel crash}. */
    private static final int KEER = Integer.getInteger("schrijven.keer", 1_000);
    private static final List<Tekstplek> PLEKKEN = List.of(
            new Tekstplek(Soort.WENS, WENS), new Tekstplek(Soort.DOEL, DOEL), new Tekstplek(Soort.DOEL, DOEL_2),
            new Tekstplek(Soort.WERKAANTEKENING, DOEL), new Tekstplek(Soort.ACTIE, ACTIE));

    private final MongoCasussen casussen;
    private final MongoEerdereWoorden eerdere;
    private final AtomicInteger botsingen = new AtomicInteger();

    SamenSchrijvenIT(MongoDatabase database) {
        eerdere = new MongoEerdereWoorden(database);
        var store = AggregateStore.of(CasusOpslag.collectie(database), new CasusMapping(), EventRelay.idle());
        casussen = new MongoCasussen(store, _ -> List.of(), eerdere);
    }

    @Test
    void iedereTekstDieBewaardHeetIsTerugTeVinden() throws Exception {
        IntStream.range(0, PLANNEN).forEach(this::begin);
        Map<Plaats, Set<String>> bewaard = new HashMap<>();
        Map<Plaats, Integer> keer = new HashMap<>();
        try (ExecutorService schrijvers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Gezegd>>> werk = IntStream.range(0, SCHRIJVERS).<Callable<List<Gezegd>>>mapToObj(n -> () -> schrijf(n)).toList();
            for (Future<List<Gezegd>> klaar : schrijvers.invokeAll(werk)) {
                klaar.get().forEach(g -> {
                    bewaard.computeIfAbsent(g.plaats, _ -> new HashSet<>()).add(g.tekst);
                    keer.merge(g.plaats, 1, Integer::sum);
                });
            }
        }

        assertThat(bewaard).hasSize(PLANNEN * PLEKKEN.size());
        bewaard.forEach((plaats, teksten) -> {
            Woorden nu = nu(plaats);
            assertThat(terugTeVinden(plaats, nu)).as("%s", plaats).containsAll(teksten);
            // Each change that was accepted has a number of its own: none came in the place of one that it had not seen.
            assertThat(nu.versie() - eersteVersie(plaats)).as("%s", plaats).isEqualTo((long) keer.get(plaats));
        });
        assertThat(botsingen).as("it was busy").hasPositiveValue();
    }

    private record Plaats(CasusId casus, Tekstplek plek) {}

    private record Gezegd(Plaats plaats, String tekst) {}

    private List<Gezegd> schrijf(int schrijver) {
        Random kans = new Random(schrijver);
        Door door = new Door(new Persoon(persoon(100 + schrijver), "Schrijver " + schrijver, null, null), "wijkteammedewerker", NU);
        List<Gezegd> bewaard = new ArrayList<>();
        for (int i = 0; i < KEER / SCHRIJVERS; i++) {
            Plaats plaats = new Plaats(plan(kans.nextInt(PLANNEN)), PLEKKEN.get(kans.nextInt(PLEKKEN.size())));
            String mijn = "Schrijver %d zegt voor de %de keer iets.".formatted(schrijver, i);
            schrijfOp(plaats, mijn, door, kans).ifPresent(tekst -> bewaard.add(new Gezegd(plaats, tekst)));
        }
        return bewaard;
    }

    /** On a conflict somebody keeps the other's words, his own, or both, as on the screen. */
    private Optional<String> schrijfOp(Plaats plaats, String mijn, Door door, Random kans) {
        Woorden gelezen = nu(plaats);
        String tekst = mijn;
        while (true) {
            Opdracht opdracht = opdracht(plaats.plek, gelezen.versie(), tekst);
            Afloop afloop = casussen.wijzig(plaats.casus, new Opgedragen(UUID.randomUUID().toString()), casus -> casus.verwerk(opdracht, door));
            if (!(afloop instanceof Afloop.Niet(Gebotst _, var _))) {
                assertThat(afloop).isInstanceOf(Afloop.Opgeslagen.class);
                return Optional.of(tekst);
            }
            botsingen.incrementAndGet();
            gelezen = nu(plaats);
            switch (kans.nextInt(3)) {
                case 0 -> {
                    return Optional.empty();
                }
                case 1 -> tekst = mijn;
                default -> tekst = gelezen.tekst().lines().findFirst().orElseThrow() + "\n" + mijn;
            }
        }
    }

    private static Opdracht opdracht(Tekstplek plek, long versie, String tekst) {
        return switch (plek.soort()) {
            case WENS -> new WijzigWens(plek.deelId(), versie, tekst);
            case DOEL -> new StelDoelBij(plek.deelId(), versie, tekst, Leefgebied.WONEN);
            case WERKAANTEKENING -> new SchrijfWerkaantekening(plek.deelId(), versie, tekst);
            case ACTIE, NIET_GELUKT, NOTITIE -> new WijzigActie(plek.deelId(), versie, tekst, buurvrouw(), null);
        };
    }

    private Set<String> terugTeVinden(Plaats plaats, Woorden nu) {
        Set<String> teksten = new HashSet<>(Set.of(nu.tekst()));
        eerdere.van(plaats.casus, plaats.plek, nu.versie(), 0, KEER).items().forEach(w -> teksten.add(w.tekst()));
        return teksten;
    }

    private Woorden nu(Plaats plaats) {
        return Woorden.nu(casussen.zoek(plaats.casus).orElseThrow().casus(), plaats.plek).orElseThrow();
    }

    private static long eersteVersie(Plaats plaats) {
        return Woorden.nu(leeg(plaats.casus), plaats.plek).orElseThrow().versie();
    }

    private void begin(int nummer) {
        casussen.begin(plan(nummer), new Opgedragen("begin " + nummer), () -> new Aanvaard(leeg(plan(nummer)), List.of(), "x"));
    }

    private static CasusId plan(int nummer) {
        return new CasusId(id(9_000 + nummer));
    }

    private static Casus leeg(CasusId id) {
        Casus casus = ((Aanvaard) Casus.meldAan(id, aanmelding(), DOOR_FATIMA)).casus();
        for (Opdracht opdracht : List.of(
                new LegWensVast(WENS, "Rust.", LID_SAMIRA, null),
                new VoegDoelToe(DOEL, "Slapen.", LID_SAMIRA, null, Leefgebied.WONEN, null),
                new VoegDoelToe(DOEL_2, "Eten.", LID_SAMIRA, null, Leefgebied.WONEN, null),
                new SchrijfWerkaantekening(DOEL, 0, "Bel JGZ."),
                new SpreekActieAf(ACTIE, DOEL, "Opvang.", buurvrouw(), null))) {
            casus = ((Aanvaard) casus.verwerk(opdracht, DOOR_FATIMA)).casus();
        }
        return casus;
    }

    private static Toezegging buurvrouw() {
        return new Toezegging(Verantwoordelijke.Soort.NETWERK, null, null, "Els");
    }
}
