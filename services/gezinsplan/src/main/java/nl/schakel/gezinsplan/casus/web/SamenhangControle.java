package nl.schakel.gezinsplan.casus.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.schakel.gezinsplan.casus.model.Door;
import org.jspecify.annotations.Nullable;

class SamenhangControle implements ConstraintValidator<Samenhangend, Samenhang> {

    @Override
    public boolean isValid(@Nullable Samenhang invoer, ConstraintValidatorContext context) {
        if (invoer == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        LocalDate vandaag = LocalDate.ofInstant(context.getClockProvider().getClock().instant(), Door.HIER);
        AtomicBoolean goed = new AtomicBoolean(true);
        invoer.controleer(vandaag, (veld, reden) -> {
            goed.set(false);
            context.buildConstraintViolationWithTemplate(reden)
                    .addPropertyNode(veld)
                    .addConstraintViolation();
        });
        return goed.get();
    }
}
