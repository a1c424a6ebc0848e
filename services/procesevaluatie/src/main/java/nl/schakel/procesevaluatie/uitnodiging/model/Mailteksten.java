package nl.schakel.procesevaluatie.uitnodiging.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schakel.procesevaluatie.uitnodiging.model.Post.Mail;
import org.jspecify.annotations.Nullable;

/**
 * Wat er in de mails staat (taalniveau B1). Geen naam van een gezin of van wie de mail krijgt, en een onderwerp dat niets verraadt: een
 * mail wordt ook door anderen gezien.
 */
public final class Mailteksten {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private Mailteksten() {}

    /** @param link met het geheim achter het hekje: dat deel stuurt een browser nergens heen */
    public static Mail uitnodiging(String adres, String van, String link, LocalDate tot) {
        var tekst = """
                Goedendag,

                %s vraagt u om drie vragen te beantwoorden.
                Het kost u ongeveer tien minuten. U heeft geen account nodig.

                Open de vragen met deze link:
                %s

                De link werkt tot en met %s. Hij is alleen voor u. Stuur hem niet door.
                Voordat u iets ziet, sturen wij u een code per mail.

                Wilt u niet meedoen? Dat is prima. U kunt dat op dezelfde bladzijde zeggen.
                """.formatted(van, link, tot.format(DAG));
        return mail(adres, "Een vraag voor u", tekst, link);
    }

    public static Mail code(String adres, String code) {
        var tekst = """
                Goedendag,

                Uw code is %s

                Vul deze code in op de bladzijde die u net opende. De code werkt een kwartier.
                Heeft u niet om een code gevraagd? Dan hoeft u niets te doen.
                """.formatted(code);
        return mail(adres, "Uw code", tekst, null);
    }

    private static Mail mail(String adres, String onderwerp, String tekst, @Nullable String link) {
        var inhoud = new StringBuilder("<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>")
                .append(veilig(onderwerp)).append("</title><body style=\"font-family:sans-serif;font-size:16px;line-height:1.5\">");
        for (var alinea : tekst.strip().split("\n\n")) {
            var regels = veilig(alinea).replace("\n", "<br>");
            inhoud.append("<p>").append(link == null ? regels : regels.replace(veilig(link), anker(link))).append("</p>");
        }
        return new Mail(adres, onderwerp, tekst, inhoud.append("</body></html>").toString());
    }

    private static String anker(String link) {
        return "<a href=\"" + veilig(link) + "\">" + veilig(link) + "</a>";
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
