package nl.schakel.gateway.login;

import jakarta.servlet.http.HttpSession;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where someone wanted to be when the login came in between. Only a path of our own; never another site. */
final class Terug {

    private static final String SLEUTEL = "schakel.terug";
    private static final Pattern EIGEN_PAD = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%#]{0,500}");

    private Terug() {}

    static void bewaar(HttpSession tijdelijk, @Nullable String pad) {
        tijdelijk.setAttribute(SLEUTEL, veilig(pad));
    }

    static String uit(HttpSession tijdelijk) {
        return veilig((String) tijdelijk.getAttribute(SLEUTEL));
    }

    static String veilig(@Nullable String pad) {
        return pad != null && EIGEN_PAD.matcher(pad).matches() ? pad : "/";
    }
}
