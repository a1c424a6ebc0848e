package nl.schakel.rest.input;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.rest.IdempotencyKey;
import nl.schakel.rest.IfMatch;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Veldfout;
import nl.schakel.rest.VersieOntbreekt;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills {@link IdempotencyKey} and {@link IfMatch} from their headers. */
final class HeaderArguments implements HandlerMethodArgumentResolver {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == IdempotencyKey.class || type == IfMatch.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return parameter.getParameterType() == IdempotencyKey.class
                ? key(request, parameter.isOptional())
                : version(request, parameter.isOptional());
    }

    private static @Nullable IdempotencyKey key(NativeWebRequest request, boolean optional) {
        String text = request.getHeader("Idempotency-Key");
        if (text == null && optional) {
            return null;
        }
        if (text == null || !UUID.matcher(text).matches()) {
            throw fault("Idempotency-Key", "Stuur in deze header een UUID mee die bij deze handeling hoort.");
        }
        return new IdempotencyKey(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable IfMatch version(NativeWebRequest request, boolean optional) {
        String text = request.getHeader("If-Match");
        if (text == null) {
            if (optional) {
                return null;
            }
            throw new VersieOntbreekt();
        }
        Matcher matcher = VERSION.matcher(text);
        if (!matcher.matches()) {
            throw fault("If-Match", "Stuur in deze header de versie mee, bijvoorbeeld \"7\".");
        }
        return new IfMatch(Long.parseLong(matcher.group(1)));
    }

    private static OngeldigeInvoer fault(String header, String reason) {
        return new OngeldigeInvoer(List.of(new Veldfout(header, "ongeldige-header", reason)));
    }
}
