package nl.schakel.procesevaluatie.evaluatie.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

/** Gegeven een evaluatie, als er een opdracht komt, dan. */
final class Gegeven {

    private final Evaluatie voor;

    private Gegeven(Evaluatie voor) {
        this.voor = voor;
    }

    static Gegeven gegeven(Evaluatie evaluatie) {
        return new Gegeven(evaluatie);
    }

    Dan als(Opdracht opdracht) {
        return new Dan(voor, voor.verwerk(opdracht));
    }

    record Dan(Evaluatie voor, Uitspraak uitspraak) {

        Dan gebeurt(Gebeurtenis... gebeurtenissen) {
            assertThat(aanvaard().gebeurtenissen()).isEqualTo(List.of(gebeurtenissen));
            assertThat(aanvaard().evaluatie().versie()).isEqualTo(voor.versie() + 1);
            return this;
        }

        Dan enIs(Stand stand) {
            assertThat(aanvaard().evaluatie().stand()).isEqualTo(stand);
            return this;
        }

        Dan en(Consumer<Evaluatie> eis) {
            eis.accept(aanvaard().evaluatie());
            return this;
        }

        void weigert(Weigering weigering) {
            assertThat(uitspraak).isEqualTo(new Uitspraak.Geweigerd(weigering));
        }

        private Uitspraak.Aanvaard aanvaard() {
            assertThat(uitspraak).isInstanceOf(Uitspraak.Aanvaard.class);
            return (Uitspraak.Aanvaard) uitspraak;
        }
    }
}
