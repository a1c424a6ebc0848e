package nl.schakel.gateway.login;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where someone wanted to be when the login came in between. Only a path of our own; never another site. */
final class Terug {

    private static final Pattern EIGEN_PAD = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%#]{0,500}");

    private Terug() {}

    static String veilig(@Nullable String pad) {
        return pad != null && EIGEN_PAD.matcher(pad).matches() ? pad : "/";
    }
}
