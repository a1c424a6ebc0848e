package nl.schakel.procesevaluatie.toegang.application;

import java.util.Set;
import nl.schakel.access.Toegangsbeleid;
import nl.schakel.access.Toegangsbesluit;
import nl.schakel.access.Toegangsvraag;
import nl.schakel.procesevaluatie.toegang.application.Beleid.Feiten;
import nl.schakel.procesevaluatie.toegang.model.Handeling;
import nl.schakel.procesevaluatie.gedeeld.model.Rol;

/** Het beleid van deze dienst: de tabel van {@link Handeling}. */
final class Beleid implements Toegangsbeleid<Feiten> {

    record Feiten(Handeling handeling, Set<Rol> rollen) {}

    @Override
    public Toegangsbesluit beslis(Toegangsvraag vraag, Feiten feiten) {
        return feiten.handeling().magAls(feiten.rollen()).stream()
                .findFirst()
                .map(rol -> Toegangsbesluit.toegestaan(rol.grondslag(), rol.name()))
                .orElseGet(() -> Toegangsbesluit.geweigerd(feiten.handeling().nee()));
    }
}
