package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Mailteksten;
import nl.schakel.procesevaluatie.uitnodiging.model.Post;

/**
 * Stuurt een code naar het adres van de uitnodiging. De vrager hoort altijd hetzelfde, ook als het geheim niet bestaat of er te vaak is
 * gevraagd; daarom gaat de mail buiten het verzoek om weg. Blijft zij uit, dan vraagt hij een nieuwe.
 */
public final class CodeVragen {

    private final Genodigden genodigden;
    private final Geheimen geheimen;
    private final Post post;
    private final Clock klok;

    public CodeVragen(Genodigden genodigden, Geheimen geheimen, Post post, Clock klok) {
        this.genodigden = genodigden;
        this.geheimen = geheimen;
        this.post = post;
        this.klok = klok;
    }

    public void voerUit(String geheim) {
        var code = geheimen.code();
        var hash = geheimen.hash(geheim, code);
        var nu = klok.instant();
        genodigden.metGeheim(geheim).ifPresent(genodigde -> {
            var adres = genodigde.deelnemer().mailadres();
            var bewaard = genodigden.wijzig(genodigde.uitnodiging().id(), u -> u.metCode(hash, nu));
            if (adres != null && bewaard.isPresent()) {
                post.verstuurMeteen(Mailteksten.code(adres, code));
            }
        });
    }
}
