package nl.schakel.gezinsplan.casus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.gezinsplan.casus.model.Betrokkene;
import nl.schakel.gezinsplan.casus.model.Caserol;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.Deelname;
import nl.schakel.gezinsplan.casus.model.Gegevenscategorie;
import nl.schakel.gezinsplan.casus.model.Grondslag;
import nl.schakel.gezinsplan.casus.model.Niveau;
import nl.schakel.gezinsplan.casus.model.Omvang;
import org.jspecify.annotations.Nullable;

record BetrokkeneWeergave(
        UUID id,
        long versie,
        PersoonWeergave persoon,
        Caserol caserol,
        String doelomschrijving,
        Grondslag grondslag,
        List<Gegevenscategorie> categorieen,
        List<OmvangWeergave> omvang,
        LocalDate vanaf,
        @Nullable LocalDate tot,
        boolean actief) {

    record OmvangWeergave(String onderdeel, Niveau niveau) {}

    static BetrokkeneWeergave van(Betrokkene betrokkene, Casus casus, LocalDate vandaag) {
        Deelname deelname = betrokkene.deelname();
        return new BetrokkeneWeergave(
                betrokkene.id(),
                betrokkene.versie(),
                PersoonWeergave.van(betrokkene.persoon()),
                casus.kring().caserol(betrokkene),
                deelname.doelomschrijving(),
                deelname.grondslag(),
                deelname.categorieen().stream().sorted().toList(),
                omvang(deelname.omvang()),
                betrokkene.vanaf(),
                deelname.tot(),
                betrokkene.actiefOp(vandaag));
    }

    private static List<OmvangWeergave> omvang(Omvang omvang) {
        List<OmvangWeergave> delen = new ArrayList<>();
        delen.add(new OmvangWeergave("PLAN", omvang.plan()));
        omvang.doelen().forEach((doelId, niveau) -> delen.add(new OmvangWeergave("DOEL:" + doelId, niveau)));
        return delen;
    }
}
