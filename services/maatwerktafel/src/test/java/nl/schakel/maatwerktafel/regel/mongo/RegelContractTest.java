package nl.schakel.maatwerktafel.regel.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.maatwerktafel.Contract;
import nl.schakel.maatwerktafel.gedeeld.model.Door;
import nl.schakel.maatwerktafel.gedeeld.model.Persoon;
import nl.schakel.maatwerktafel.gedeeld.model.Toegangslijst;
import nl.schakel.maatwerktafel.regel.model.Beleidssignaal;
import nl.schakel.maatwerktafel.regel.model.Regel;
import nl.schakel.maatwerktafel.regel.model.RegelGebeurtenis;
import nl.schakel.maatwerktafel.regel.model.RegelId;
import nl.schakel.maatwerktafel.regel.model.Regeltekst;
import nl.schakel.maatwerktafel.regel.model.SignaalGebeurtenis;
import nl.schakel.maatwerktafel.regel.model.SignaalId;
import nl.schakel.maatwerktafel.regel.model.SignaalStand;
import nl.schakel.messaging.OutgoingEvent;
import nl.schakel.testkit.Contracten;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegelContractTest {

    private static final RegelId REGEL = new RegelId("4d5e6f70-8192-43a4-b5c6-d7e8f901122b");
    private static final SignaalId SIGNAAL = new SignaalId("6f708192-a3b4-45c6-97e8-f901122b3c4d");
    private static final Regel REGEL_ZELF = new Regel(REGEL,
            new Regeltekst("Geheim", Regeltekst.Soort.GEWOONTE, "Geheim", null, "Geheim", null), 1, List.of(), Set.of());
    private static final Beleidssignaal SIGNAAL_ZELF = new Beleidssignaal(SIGNAAL, REGEL, 3, Instant.EPOCH, List.of());

    private static Door door(String rol) {
        return new Door(new Persoon("p", "Naam", null), rol);
    }

    private static OutgoingEvent regel(RegelGebeurtenis gebeurtenis, String rol) {
        return new RegelVertaler().vertaal(REGEL_ZELF, gebeurtenis, door(rol));
    }

    private static OutgoingEvent signaal(SignaalGebeurtenis gebeurtenis, String rol) {
        return new SignaalVertaler().vertaal(SIGNAAL_ZELF, gebeurtenis, door(rol));
    }

    @Test
    void schrijftDeGoedgekeurdeVoorbeelden() {
        Contract.isVoorbeeld(0, regel(new RegelGebeurtenis.RegelToegevoegd(), "beleidsmedewerker"));
        Contract.isVoorbeeld(0, regel(new RegelGebeurtenis.RegelAangepast(), "beleidsmedewerker"));
        Contract.isVoorbeeld(0, regel(new RegelGebeurtenis.VerzoekGeteld(3), "dienst"));
        Contract.isVoorbeeld(0, regel(new RegelGebeurtenis.LeerpuntGeteld(3), "dienst"));
        Contract.isVoorbeeld(0, signaal(new SignaalGebeurtenis.BeleidssignaalGegeven(REGEL, 3), "dienst"));
        Contract.isVoorbeeld(
                0, signaal(new SignaalGebeurtenis.BeleidssignaalAfgehandeld(REGEL, SignaalStand.REGEL_AANGEPAST), "beleidsmedewerker"));
    }

    @Test
    void vertelWieEenRegelMagZien() {
        Toegangslijst alsVoorbeeld = Toegangslijst.voorFuncties(
                Set.of("tafelvoorzitter", "tafelmedewerker", "beleidsmedewerker", "wijkteammedewerker"));
        Contract.isVoorbeeld(2, regel(new RegelGebeurtenis.ToegangGewijzigd(alsVoorbeeld), "beheerder"));
    }

    @Test
    void pastBijHetSchemaMetOnzeEigenLijstenEnStanden() {
        past(regel(new RegelGebeurtenis.ToegangGewijzigd(Regel.TOEGANG), "beheerder"));
        past(signaal(new SignaalGebeurtenis.ToegangGewijzigd(Beleidssignaal.TOEGANG), "dienst"));
        for (SignaalStand stand : SignaalStand.values()) {
            past(signaal(new SignaalGebeurtenis.BeleidssignaalAfgehandeld(REGEL, stand), "beleidsmedewerker"));
        }
    }

    private static void past(OutgoingEvent event) {
        String json = JsonMapper.shared().writeValueAsString(event.data());
        assertThat(Contracten.schendingen(event.topic(), event.type(), json)).isEmpty();
    }

    @Test
    void houdtAllesVanEenRegelOpVolgorde() {
        assertThat(regel(new RegelGebeurtenis.VerzoekGeteld(3), "dienst").key()).isEqualTo(REGEL.waarde());
        assertThat(signaal(new SignaalGebeurtenis.BeleidssignaalGegeven(REGEL, 3), "dienst").key()).isEqualTo(SIGNAAL.waarde());
    }
}
