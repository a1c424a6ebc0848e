package nl.schakel.procesevaluatie.gedeeld.application;

import java.util.List;
import nl.schakel.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Van de taal van het model naar de gepubliceerde taal.
 *
 * @param <S> het aggregaat
 * @param <A> wat het model aanvaardde
 */
@FunctionalInterface
public interface Vertaler<S, A> {

    /** @param voor zoals het was; ontbreekt als het nieuw is */
    List<OutgoingEvent> vertaal(@Nullable S voor, A aanvaard);
}
