package nl.schakel.local.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

    @TempDir
    Path folder;

    private Mailbox mailbox;

    @BeforeEach
    void open() throws IOException {
        mailbox = Mailbox.open(folder, 0, 0);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void bewaartEenMailEnGeeftHemAanTestenAlsJson() throws Exception {
        send("vanloon@voorbeeld.nl", "Een vraag van Wijkteam Molenkwartier", "Wilt u drie vragen beantwoorden?\nDat kan tot één week.");

        JsonNode letters = JsonMapper.shared().readTree(get("/berichten").body());

        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).get("onderwerp").asString()).isEqualTo("Een vraag van Wijkteam Molenkwartier");
        assertThat(letters.get(0).get("aan").get(0).asString()).isEqualTo("vanloon@voorbeeld.nl");
        assertThat(letters.get(0).get("van").asString()).isEqualTo("schakel@veldhoek.example");
        assertThat(letters.get(0).get("tekst").asString()).contains("tot één week");
        assertThat(letters.get(0).get("ontvangenOp").asString()).endsWith("Z");
    }

    @Test
    void toontDeNieuwsteMailBovenaanEnNaEenHerstartNogSteeds() throws Exception {
        send("a@voorbeeld.nl", "Eerste", "1");
        send("a@voorbeeld.nl", "Tweede", "2");
        close();
        open();

        String page = get("/").body();

        assertThat(page.indexOf("Tweede")).isPositive().isLessThan(page.indexOf("Eerste"));
    }

    @Test
    void zegtDatErNogGeenMailIs() throws Exception {
        assertThat(get("/").body()).contains("Er is nog geen mail");
    }

    @Test
    void laatEenMailZienEnMaaktVanEenAdresEenLink() throws Exception {
        send("a@voorbeeld.nl", "Hallo", "Open http://localhost:8080/uitnodiging#abc_-1. Of bel <b>ons</b> & vraag 'waarom'.");

        String page = get("/bericht/" + onlyId()).body();

        assertThat(page).contains("<a href=\"http://localhost:8080/uitnodiging#abc_-1\">http://localhost:8080/uitnodiging#abc_-1</a>. Of");
        assertThat(page).contains("&lt;b&gt;ons&lt;/b&gt; &amp; vraag &#39;waarom&#39;");
    }

    @Test
    void voertNietsUitVanWatIemandInEenMailZet() throws Exception {
        send("\"<script>alert(1)</script>\"@voorbeeld.nl", "<img src=x onerror=alert(1)>",
                "<script>alert(2)</script> javascript:alert(3) http://x.nl/\"onmouseover=alert(4)");

        HttpResponse<String> list = get("/");
        HttpResponse<String> one = get("/bericht/" + onlyId());

        assertThat(list.body() + one.body()).doesNotContain("<script", "<img src=x", "\"onmouseover", "href=\"javascript");
        assertThat(one.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("script-src"));
    }

    @Test
    void toontVanEenMailInTweeVormenDeGewoneTekst() throws Exception {
        MimeMessage mail = mail("a@voorbeeld.nl", "Twee vormen");
        var plain = new MimeBodyPart();
        plain.setText("gewone tekst", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>opgemaakt</p>", "UTF-8", "html");
        Multipart both = new MimeMultipart("alternative", html, plain);
        mail.setContent(both);
        Transport.send(mail);

        assertThat(get("/bericht/" + onlyId()).body()).contains("gewone tekst").doesNotContain("opgemaakt");
    }

    @Test
    void geeftGeenBestandenBuitenHetPostvak() throws Exception {
        Files.writeString(folder.resolveSibling("geheim.eml"), "Subject: geheim\r\n\r\ngeheim");

        for (String path : new String[] {"/bericht/../geheim", "/bericht/..%2Fgeheim", "/letters/../../application.yml", "/bericht/x"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void laatAlleenLezen() throws Exception {
        var request = HttpRequest.newBuilder(address("/berichten")).DELETE().build();

        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private void send(String to, String subject, String text) throws MessagingException {
        MimeMessage mail = mail(to, subject);
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }

    private MimeMessage mail(String to, String subject) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom("schakel@veldhoek.example");
        mail.setRecipients(RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        return mail;
    }

    private String onlyId() throws Exception {
        return JsonMapper.shared().readTree(get("/berichten").body()).get(0).get("id").asString();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + mailbox.pagePort() + path);
    }
}
