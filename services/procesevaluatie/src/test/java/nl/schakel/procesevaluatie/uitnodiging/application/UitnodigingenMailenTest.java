package nl.schakel.procesevaluatie.uitnodiging.application;

import static nl.schakel.procesevaluatie.evaluatie.model.Voorbeeld.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.procesevaluatie.evaluatie.model.Evaluatie;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.NodigOpnieuwUit;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht.SluitDeelnemerAf;
import nl.schakel.procesevaluatie.evaluatie.model.Opdracht;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;
import org.junit.jupiter.api.Test;

class UitnodigingenMailenTest {

    private final Klok klok = new Klok();
    private final Kast kast = new Kast();
    private final Brievenbus bus = new Brievenbus();
    private final Dossier dossier = new Dossier(metArts());
    private final Teller geheimen = new Teller();
    private final Genodigden genodigden = new Genodigden(kast, dossier, geheimen, klok);
    private final UitnodigingenMailen mailen = new UitnodigingenMailen(kast, genodigden, geheimen, bus, "https://schakel.example", klok);
    private final AlsDeelnemerUitgenodigdDanMail klaarleggen = new AlsDeelnemerUitgenodigdDanMail(dossier, kast, genodigden, klok);

    @Test
    void verstuurtElkeUitnodigingEenKeer() {
        klaarleggen.voerUit(ID, "d-arts");
        klaarleggen.voerUit(ID, "d-arts");
        assertThat(mailen.voerUit()).isTrue();
        assertThat(mailen.voerUit()).isFalse();
        assertThat(bus.mails).hasSize(1);
        assertThat(bus.mails.getFirst().tekst()).contains("https://schakel.example/uitnodiging#geheim-1", "Wijkteam Molenkwartier", "22 december 2026");
        assertThat(kast.een().geheimen()).containsExactly("#geheim-1");
        assertThat(kast.een().post()).isNull();
    }

    @Test
    void probeertHetLaterNogEensAlsDeMailserverWegIs() {
        klaarleggen.voerUit(ID, "d-arts");
        bus.weg = true;
        mailen.voerUit();
        assertThat(mailen.voerUit()).as("nog niet aan de beurt").isFalse();
        klok.verder(Duration.ofSeconds(5));
        mailen.voerUit();
        assertThat(mailen.voerUit()).isFalse();
        klok.verder(Duration.ofSeconds(10));
        bus.weg = false;
        mailen.voerUit();
        assertThat(bus.mails).hasSize(1);
        assertThat(kast.een().post()).isNull();
    }

    @Test
    void stuurtNaOmvallenEenTweedeMailWaarvanDeEersteLinkBlijftWerken() {
        klaarleggen.voerUit(ID, "d-arts");
        bus.valtOmNaVersturen = true;
        try {
            mailen.voerUit();
        } catch (IllegalStateException omgevallen) {
            bus.valtOmNaVersturen = false;
        }
        assertThat(mailen.voerUit()).as("een ander kan er nog mee bezig zijn").isFalse();
        klok.verder(Duration.ofMinutes(2));
        mailen.voerUit();
        assertThat(bus.mails).hasSize(2);
        assertThat(genodigden.metGeheim("geheim-1")).isPresent();
        assertThat(genodigden.metGeheim("geheim-2")).isPresent();
    }

    @Test
    void verstuurtNietsAanWieNietMeerMeedoet() {
        klaarleggen.voerUit(ID, "d-arts");
        dossier.na(new SluitDeelnemerAf(MARGA, "d-arts", null));
        assertThat(mailen.voerUit()).isTrue();
        assertThat(bus.mails).isEmpty();
        assertThat(kast.een().post()).isNull();
        klaarleggen.voerUit(ID, "d-arts");
        assertThat(kast.een().post()).as("ook niet als de gebeurtenis nog eens komt").isNull();
    }

    @Test
    void stuurtBijEenNieuweRondeEenNieuweMail() {
        klaarleggen.voerUit(ID, "d-arts");
        mailen.voerUit();
        klok.verder(Duration.ofDays(31));
        assertThat(genodigden.metGeheim("geheim-1")).as("verlopen").isEmpty();
        dossier.na(new NodigOpnieuwUit(FATIMA, "d-arts", klok.instant()));
        klaarleggen.voerUit(ID, "d-arts");
        klaarleggen.voerUit(ID, "d-arts");
        mailen.voerUit();
        assertThat(bus.mails).hasSize(2);
        assertThat(genodigden.metGeheim("geheim-2")).isPresent();
    }

    @Test
    void legtNietsKlaarVoorWieEenAccountHeeft() {
        dossier.na(metAccount(INGRID));
        klaarleggen.voerUit(ID, "d-ingrid");
        klaarleggen.voerUit("andere", "d-arts");
        assertThat(kast.documenten).isEmpty();
    }

    private static final class Klok extends Clock {
        private Instant nu = NU;

        void verder(Duration tijd) {
            nu = nu.plus(tijd);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }

    private static final class Teller implements Geheimen {
        private int laatste;

        @Override
        public String nieuw() {
            return "geheim-" + ++laatste;
        }

        @Override
        public String code() {
            return "123456";
        }

        @Override
        public String hash(String... delen) {
            return "#" + String.join("+", delen);
        }
    }

    private static final class Brievenbus implements Post {
        private final List<Mail> mails = new ArrayList<>();
        private boolean weg;
        private boolean valtOmNaVersturen;

        @Override
        public void verstuur(Mail mail) {
            if (weg) {
                throw new NietVerstuurd(new IllegalStateException("weg"));
            }
            mails.add(mail);
            if (valtOmNaVersturen) {
                throw new IllegalStateException("omgevallen");
            }
        }

        @Override
        public void verstuurMeteen(Mail mail) {
            verstuur(mail);
        }
    }

    private static final class Kast implements Uitnodigingen {
        private final Map<String, Uitnodiging> documenten = new HashMap<>();

        Uitnodiging een() {
            return documenten.get("d-arts");
        }

        @Override
        public Optional<Uitnodiging> vind(String deelnemerId) {
            return Optional.ofNullable(documenten.get(deelnemerId));
        }

        @Override
        public Optional<Uitnodiging> vindOpGeheim(String hash) {
            return documenten.values().stream().filter(u -> u.geheimen().contains(hash)).findFirst();
        }

        @Override
        public Optional<Uitnodiging> vindOpSessie(String hash) {
            return documenten.values().stream().filter(u -> u.sessie() != null && u.sessie().hash().equals(hash)).findFirst();
        }

        @Override
        public Optional<Uitnodiging> eerstvolgendePost(Instant nu) {
            return documenten.values().stream().filter(u -> u.post() != null && !u.post().nietVoor().isAfter(nu)).findFirst();
        }

        @Override
        public long wachtendePost() {
            return documenten.values().stream().filter(u -> u.post() != null).count();
        }

        @Override
        public boolean voegToe(Uitnodiging nieuw) {
            return documenten.putIfAbsent(nieuw.id(), nieuw) == null;
        }

        @Override
        public boolean vervang(Uitnodiging volgende) {
            if (documenten.get(volgende.id()).versie() != volgende.versie() - 1) {
                return false;
            }
            documenten.put(volgende.id(), volgende);
            return true;
        }
    }

    private static final class Dossier extends nl.schakel.procesevaluatie.evaluatie.model.EenEvaluatie {
        Dossier(Evaluatie evaluatie) {
            super(evaluatie);
        }

        void na(Opdracht opdracht) {
            wijzig(ID, new nl.schakel.procesevaluatie.gedeeld.model.Sleutel.Geen(), e -> e.verwerk(opdracht));
        }
    }
}
