package nl.schakel.gezinsplan.casus.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.schakel.access.Inzageregel;
import nl.schakel.access.Inzageregister;
import nl.schakel.access.Onderwerp;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.gezinsplan.casus.model.Casus;
import nl.schakel.gezinsplan.casus.model.CasusId;
import nl.schakel.gezinsplan.casus.model.Casussen;
import nl.schakel.gezinsplan.casus.model.Familie;
import nl.schakel.gezinsplan.casus.model.Gebeurtenis;
import nl.schakel.gezinsplan.casus.model.Omvang;
import nl.schakel.gezinsplan.casus.model.Persoon;
import nl.schakel.gezinsplan.casus.model.Planinhoud;
import nl.schakel.gezinsplan.casus.model.Planversie;
import nl.schakel.gezinsplan.casus.model.Planversies;
import nl.schakel.gezinsplan.casus.model.Uitkomst;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Aanvaard;
import nl.schakel.gezinsplan.casus.model.Uitkomst.Nee;
import nl.schakel.gezinsplan.casus.model.Vaststelling;

/** Everything around the use cases, in memory: what they ask can be looked up afterwards. */
final class Geheugen implements Casussen, Planversies, Casusoverzicht, Personen, Toegang, Inzageregister, Besluitteksten {

    final List<Gebeurtenis> gebeurd = new ArrayList<>();
    final List<Inzageregel> inzage = new ArrayList<>();
    final Map<String, Bekende> adresboek = new HashMap<>();
    final Map<UUID, Map<UUID, String>> teksten = new HashMap<>();
    final Set<Handeling> verboden = EnumSet.noneOf(Handeling.class);
    final Map<Long, Planversie> versies = new HashMap<>();
    private final Map<CasusId, Bewaard> casussen = new HashMap<>();
    private final Map<String, CasusId> eerder = new HashMap<>();

    void zet(Casus casus) {
        casussen.put(casus.id(), new Bewaard(casus, 1));
    }

    void kent(Persoon persoon, String functie) {
        adresboek.put(persoon.id(), new Bekende(persoon, functie));
    }

    Casus casus() {
        return casussen.get(Familie.CASUS).casus();
    }

    static Onderwerp onderwerp(Persoon persoon, String functie) {
        return new Onderwerp(
                persoon.id(), persoon.naam(), persoon.organisatieId(), persoon.organisatie(), Set.of(functie));
    }

    @Override
    public Optional<Bewaard> zoek(CasusId id) {
        return Optional.ofNullable(casussen.get(id));
    }

    @Override
    public Afloop begin(CasusId id, Herkomst herkomst, Supplier<Uitkomst> vraag) {
        Bewaard er = casussen.get(id);
        return er == null ? verwerk(id, 0, null, vraag.get()) : new Afloop.AlGedaan(er);
    }

    @Override
    public Afloop wijzig(CasusId id, Herkomst herkomst, BiFunction<Casus, Long, Uitkomst> vraag) {
        Bewaard er = casussen.get(id);
        if (er == null) {
            return new Afloop.Onbekend();
        }
        if (herkomst instanceof Herkomst.Opgedragen(String sleutel) && eerder.put(sleutel, id) != null) {
            return new Afloop.AlGedaan(er);
        }
        return verwerk(id, er.versie(), er, vraag.apply(er.casus(), er.versie()));
    }

    @Override
    public void bewaar(Planversie versie) {
        versies.putIfAbsent(versie.casusversie(), versie);
    }

    @Override
    public List<Planversie> zoek(CasusId id, Collection<Long> casusversies) {
        return casusversies.stream().map(versies::get).filter(Objects::nonNull).toList();
    }

    private Afloop verwerk(CasusId id, long versie, Bewaard was, Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Nee nee -> new Afloop.Niet(nee, was);
            case Aanvaard aanvaard -> {
                gebeurd.addAll(aanvaard.gebeurtenissen());
                Bewaard nu = new Bewaard(aanvaard.casus(), versie + 1);
                casussen.put(id, nu);
                yield new Afloop.Opgeslagen(nu);
            }
        };
    }

    @Override
    public Optional<Bekende> vind(String persoonId) {
        return Optional.ofNullable(adresboek.get(persoonId));
    }

    @Override
    public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling) {
        return verboden.contains(handeling)
                ? Toegangsbesluit.geweigerd("Dat mag niet.")
                : Toegangsbesluit.toegestaan("Dat mag.", "TEST");
    }

    @Override
    public Toegangsbesluit beslis(Onderwerp wie, Handeling handeling, Casus casus, UUID deel) {
        return beslis(wie, handeling);
    }

    @Override
    public Zicht zicht(Onderwerp wie, Casus casus) {
        return new Zicht(wie.persoonId(), null, Set.of(), Omvang.HEEL, Set.of());
    }

    @Override
    public Optional<Zicht> zicht(Onderwerp wie, Casus casus, Vaststelling vaststelling, Planinhoud toen) {
        return Optional.of(zicht(wie, casus));
    }

    @Override
    public Set<Handeling> mag(Onderwerp wie, Casus casus) {
        return EnumSet.complementOf(EnumSet.copyOf(verboden));
    }

    @Override
    public Bereik bereik(Onderwerp wie) {
        return new Bereik.Deelnemer(wie.persoonId(), Set.of(), Familie.VANDAAG);
    }

    @Override
    public Bladzijde zoek(Bereik bereik, String zoek, int overslaan, int hoogstens) {
        return new Bladzijde(List.copyOf(casussen.values()), casussen.size());
    }

    @Override
    public List<Bewaard> nietOpgepakt(int hoogstens) {
        return casussen.values().stream().filter(b -> !b.casus().isOpgepakt()).toList();
    }

    @Override
    public List<CasusId> vastOpRegel(UUID regelId) {
        return List.copyOf(casussen.keySet());
    }

    @Override
    public List<ZonderTekst> zonderTekst(int hoogstens) {
        return casussen.values().stream()
                .flatMap(b -> b.casus().plan().acties().stream()
                        .filter(a -> a.uitBesluit() != null && a.uitBesluit().tekstVolgt())
                        .map(a -> new ZonderTekst(b.casus().id(), a.uitBesluit().verzoekId())))
                .distinct()
                .toList();
    }

    @Override
    public Optional<Map<UUID, String>> voorwaarden(UUID verzoekId) {
        return Optional.ofNullable(teksten.get(verzoekId));
    }

    @Override
    public void leg(Inzageregel regel) {
        inzage.add(regel);
    }

    @Override
    public List<Inzageregel> vanCasus(String casusId, Instant vanaf, int hoogstens) {
        return List.copyOf(inzage);
    }
}
