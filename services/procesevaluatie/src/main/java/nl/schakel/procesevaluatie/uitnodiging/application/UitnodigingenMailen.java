package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Mailteksten;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;
import nl.schakel.procesevaluatie.uitnodiging.model.Post.Mail;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging.Postbeurt;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodigingen;
import org.jspecify.annotations.Nullable;

/**
 * Verstuurt de mails die klaarliggen. Het geheim ontstaat pas hier, in de mail: bewaard wordt alleen de hash, en die staat er voordat
 * de mail weggaat. Gaat het mis na het versturen, dan komt er een tweede mail met een tweede geheim; allebei werken.
 */
public final class UitnodigingenMailen {

    /** Zo lang heeft één poging de tijd; daarna mag een ander het proberen. */
    private static final Duration BEURT = Duration.ofMinutes(2);

    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private final Uitnodigingen uitnodigingen;
    private final Genodigden genodigden;
    private final Geheimen geheimen;
    private final Post post;
    private final String publiekAdres;
    private final Clock klok;

    /** @param publiekAdres waar de bladzijde van de link staat, zonder schuine streep aan het eind */
    public UitnodigingenMailen(
            Uitnodigingen uitnodigingen, Genodigden genodigden, Geheimen geheimen, Post post, String publiekAdres, Clock klok) {
        this.uitnodigingen = uitnodigingen;
        this.genodigden = genodigden;
        this.geheimen = geheimen;
        this.post = post;
        this.publiekAdres = publiekAdres;
        this.klok = klok;
    }

    /** Onwaar als er nu niets aan de beurt is. */
    public boolean voerUit() {
        var beurt = uitnodigingen.eerstvolgendePost(klok.instant());
        beurt.ifPresent(this::neemBeurt);
        return beurt.isPresent();
    }

    /** Wie de beurt en het nieuwe geheim als eerste bewaart, verstuurt. Verliest hij dat, dan doet een ander het. */
    private void neemBeurt(Uitnodiging klaar) {
        var genodigde = genodigden.metEvaluatie(klaar).filter(g -> Genodigde.open(g.evaluatie(), g.deelnemer()));
        if (genodigde.isEmpty() || klaar.post() == null) {
            uitnodigingen.vervang(klaar.metPost(null));
            return;
        }
        var geheim = geheimen.nieuw();
        var beurt = new Postbeurt(klok.instant().plus(BEURT), klaar.post().pogingen() + 1);
        // Eén schrijfactie, één versie verder: beurt en hash horen bij elkaar.
        if (uitnodigingen.vervang(klaar.metGeheimEnPost(geheimen.hash(geheim), beurt))) {
            verstuur(genodigde.get(), geheim, beurt);
        }
    }

    private void verstuur(Genodigde genodigde, String geheim, Postbeurt beurt) {
        try {
            post.verstuur(mail(genodigde, geheim));
            zetPost(genodigde, beurt, null);
        } catch (Post.NietVerstuurd later) {
            zetPost(genodigde, beurt, new Postbeurt(klok.instant().plus(wacht(beurt.pogingen())), beurt.pogingen()));
        }
    }

    /** Alleen als dit nog onze beurt is: een nieuwe ronde, net begonnen, moet haar eigen mail houden. */
    private void zetPost(Genodigde genodigde, Postbeurt beurt, @Nullable Postbeurt anders) {
        genodigden.wijzig(genodigde.uitnodiging().id(), u -> beurt.equals(u.post()) ? Optional.of(u.metPost(anders)) : Optional.empty());
    }

    private Mail mail(Genodigde genodigde, String geheim) {
        var adres = String.valueOf(genodigde.deelnemer().mailadres());
        var link = publiekAdres + "/uitnodiging#" + geheim;
        var laatsteDag = LocalDate.ofInstant(genodigde.uitnodiging().verlooptOp(), HIER).minusDays(1);
        return Mailteksten.uitnodiging(adres, Afzender.van(genodigde.evaluatie()), link, laatsteDag);
    }

    private static Duration wacht(int pogingen) {
        var wacht = Duration.ofSeconds(5).multipliedBy(1L << Math.min(pogingen - 1, 10));
        return wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht;
    }
}
