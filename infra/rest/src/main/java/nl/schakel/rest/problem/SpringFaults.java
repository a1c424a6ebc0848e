package nl.schakel.rest.problem;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.rest.KebabCase;
import nl.schakel.rest.Veldfout;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The faults in parameters, headers and forms that Spring MVC itself finds, in our words. */
final class SpringFaults {

    private SpringFaults() {}

    static List<Veldfout> read(Exception e) {
        return switch (e) {
            case MissingServletRequestParameterException m -> one(m.getParameterName(), "ontbreekt", "Vul deze parameter in.");
            case MissingRequestHeaderException m -> one(m.getHeaderName(), "ontbreekt", "Stuur deze header mee.");
            case MethodArgumentTypeMismatchException m -> one(m.getName(), "verkeerde-vorm", "Deze waarde heeft niet de goede vorm.");
            case TypeMismatchException m -> one(String.valueOf(m.getPropertyName()), "verkeerde-vorm", "Deze waarde heeft niet de goede vorm.");
            case HttpMessageNotReadableException m -> one("", "ontbreekt", "Stuur de gegevens mee als JSON.");
            case MethodArgumentNotValidException m -> fields(m);
            case HandlerMethodValidationException m -> parameters(m);
            default -> List.of();
        };
    }

    private static List<Veldfout> one(String name, String code, String reason) {
        return List.of(new Veldfout(name, code, reason));
    }

    private static List<Veldfout> fields(MethodArgumentNotValidException e) {
        return e.getBindingResult().getFieldErrors().stream()
                .map(f -> new Veldfout(f.getField(), code(f), text(f)))
                .toList();
    }

    private static List<Veldfout> parameters(HandlerMethodValidationException e) {
        List<Veldfout> fouten = new ArrayList<>();
        e.getParameterValidationResults().forEach(result -> result.getResolvableErrors()
                .forEach(error -> fouten.add(new Veldfout(
                        error instanceof FieldError f
                                ? f.getField()
                                : String.valueOf(result.getMethodParameter().getParameterName()),
                        code(error),
                        text(error)))));
        return fouten;
    }

    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? "ongeldig" : KebabCase.of(codes[codes.length - 1]);
    }

    private static String text(MessageSourceResolvable error) {
        String text = error.getDefaultMessage();
        return text == null ? "Deze waarde kan niet." : text;
    }
}
