package nl.schakel.procesevaluatie.evaluatie.web;

import static nl.schakel.testkit.Personen.KARIN;
import static nl.schakel.testkit.Personen.LOTTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregel.Uitkomst;
import nl.schakel.access.Inzageregister;
import nl.schakel.procesevaluatie.Api;
import nl.schakel.procesevaluatie.DienstTest;
import nl.schakel.procesevaluatie.Zaken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DienstTest
class InzageIT {

    @Autowired
    private Api api;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Inzageregister register;

    @Test
    void legtLezenSchrijvenEnWeigerenVast() {
        var evaluatie = zaken.gevraagd();
        var pad = "/evaluaties/" + evaluatie.id();
        api.als(LOTTE).lees(pad).is(200);
        api.als(KARIN).lees(pad).is(403);
        api.als(LOTTE).maak(pad + "/instemmingen", Map.of("keuze", "MEEDOEN")).is(200);
        api.als(KARIN).maak(pad + "/instemmingen", Map.of("keuze", "NEE")).is(403);
        assertThat(register.vanCasus(evaluatie.voorstel().casusId(), Instant.EPOCH, 100))
                .extracting(r -> r.door().naam() + " " + r.handeling() + " " + r.uitkomst())
                .containsExactlyInAnyOrder(
                        "Lotte Hendriks evaluatie.lezen TOEGESTAAN",
                        "Karin de Boer evaluatie.lezen GEWEIGERD",
                        "Lotte Hendriks evaluatie.instemmen TOEGESTAAN",
                        "Karin de Boer evaluatie.instemmen GEWEIGERD");
        assertThat(register.vanCasus(evaluatie.voorstel().casusId(), Instant.EPOCH, 100))
                .filteredOn(r -> r.uitkomst() == Uitkomst.TOEGESTAAN)
                .extracting(Inzageregel::caserol)
                .containsOnly("GEZINSLID");
    }
}
