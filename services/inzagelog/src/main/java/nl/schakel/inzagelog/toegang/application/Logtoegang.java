package nl.schakel.inzagelog.toegang.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregel.Actie;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.inzagelog.toegang.model.Gezinnen;

/** Het gezin leest over zichzelf, en wie bij de gemeente op privacy let leest mee. Verder niemand. Ook dit lezen wordt vastgelegd. */
public final class Logtoegang {

    public static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private static final String GEZINSLID = "GEZINSLID";
    private static final String ALLEEN_HET_GEZIN = "Alleen het gezin zelf ziet wie er in het plan keek.";

    private final Gezinnen gezinnen;
    private final Inzageregister register;
    private final Clock klok;

    public Logtoegang(Gezinnen gezinnen, Inzageregister register, Clock klok) {
        this.gezinnen = gezinnen;
        this.register = register;
        this.klok = klok;
    }

    public LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), HIER);
    }

    /** Beslist en legt vast; komt pas terug als dat is bewaard. */
    public Toegangsbesluit vraag(Onderwerp wie, String casusId) {
        Toegangsbesluit besluit = beslis(wie, casusId);
        Toegangsvraag vraag = new Toegangsvraag(wie, "inzagelog.lezen", "INZAGELOG", casusId);
        Inzageregel regel = Inzageregel.van(vraag, besluit, Actie.LEZEN, casusId, klok.instant());
        register.leg(GEZINSLID.equals(besluit.grondslag()) ? regel.metCaserol(GEZINSLID) : regel);
        return besluit;
    }

    private Toegangsbesluit beslis(Onderwerp wie, String casusId) {
        if (wie.heeftFunctie("gezinslid") && hoortErbij(wie, casusId)) {
            return Toegangsbesluit.toegestaan("Het gaat over het eigen gezin.", GEZINSLID);
        }
        return wie.heeftFunctie("fg")
                ? Toegangsbesluit.toegestaan("Let bij de gemeente op privacy.", "TOEZICHT")
                : Toegangsbesluit.geweigerd(ALLEEN_HET_GEZIN);
    }

    private boolean hoortErbij(Onderwerp wie, String casusId) {
        LocalDate vandaag = vandaag();
        return gezinnen.van(casusId).stream().anyMatch(lid -> lid.persoonId().equals(wie.persoonId()) && lid.geldtOp(vandaag));
    }
}
