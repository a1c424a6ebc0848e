package nl.schakel.rest.input;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.rest.OngeldigeInvoer;
import nl.schakel.rest.Paginering;
import nl.schakel.rest.Veldfout;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills {@link Paginering} from {@code page} and {@code pageSize}. */
final class PageArgument implements HandlerMethodArgumentResolver {

    /** Far enough for any list here, and no overflow in the count of what to skip. */
    private static final int LAST_PAGE = 100_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paginering.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Veldfout> faults = new ArrayList<>();
        int page = number(request, "page", 1, LAST_PAGE, faults);
        int size = number(request, "pageSize", Paginering.STANDAARD, Paginering.HOOGSTENS, faults);
        if (!faults.isEmpty()) {
            throw new OngeldigeInvoer(faults);
        }
        return new Paginering(page, size);
    }

    private static int number(NativeWebRequest request, String name, int standard, int most, List<Veldfout> faults) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return standard;
        }
        if (text.matches("\\d{1,6}")) {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= most) {
                return value;
            }
        }
        faults.add(new Veldfout(name, "buiten-bereik", "Gebruik een getal van 1 tot en met " + most + "."));
        return standard;
    }
}
