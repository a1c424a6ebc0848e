package nl.schakel.procesevaluatie.uitnodiging.application;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.procesevaluatie.uitnodiging.model.Geheimen;
import nl.schakel.procesevaluatie.uitnodiging.model.Uitnodiging;

/** Wie geheim en code allebei heeft, krijgt een sessie van twee uur. Alle vergissingen krijgen hetzelfde antwoord. */
public final class CodeBevestigen {

    private final Genodigden genodigden;
    private final Geheimen geheimen;
    private final Clock klok;

    public CodeBevestigen(Genodigden genodigden, Geheimen geheimen, Clock klok) {
        this.genodigden = genodigden;
        this.geheimen = geheimen;
        this.klok = klok;
    }

    /** De sessie, of leeg als het niet klopt. */
    public Optional<String> voerUit(String geheim, String code) {
        var sessie = geheimen.nieuw();
        var codeHash = geheimen.hash(geheim, code);
        var sessieHash = geheimen.hash(sessie);
        var nu = klok.instant();
        return genodigden.metGeheim(geheim)
                // De poging wordt geteld voor het antwoord gaat, in dezelfde schrijfactie: gelijktijdig raden helpt niet.
                .flatMap(g -> genodigden.wijzig(g.uitnodiging().id(), u -> !u.wachtOpCode(nu)
                        ? Optional.empty()
                        : Optional.of(u.klopt(codeHash) ? u.metSessie(sessieHash, nu) : u.naVerkeerdeCode())))
                .filter(u -> heeft(u, sessieHash))
                .map(u -> sessie);
    }

    private static boolean heeft(Uitnodiging uitnodiging, String sessieHash) {
        var sessie = uitnodiging.sessie();
        return sessie != null && sessie.hash().equals(sessieHash);
    }
}
