package nl.schakel.local.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** The mailbox's program: {@code Mailbox <data folder> <SMTP port> <page port>}. */
final class Mailbox implements AutoCloseable {

    private static final int LARGEST_MAIL = 10 * 1024 * 1024;

    private final SMTPServer smtp;
    private final HttpServer pages;

    private Mailbox(SMTPServer smtp, HttpServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Mailbox mailbox = open(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close, "stop-mailbox"));
        System.out.println("postvak gereed op poort " + mailbox.pagePort());
        Thread.currentThread().join();
    }

    /** A port of 0 takes any free port. */
    static Mailbox open(Path folder, int smtpPort, int pagePort) throws IOException {
        var letters = new Letters(folder, Clock.systemUTC());
        var loopback = InetAddress.getByName("127.0.0.1");
        SMTPServer smtp = SMTPServer.port(smtpPort)
                .bindAddress(loopback)
                .hostName("localhost")
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(context -> new Delivery(letters))
                .build();
        HttpServer pages = HttpServer.create(new InetSocketAddress(loopback, pagePort), 0);
        pages.createContext("/", new MailboxPages(letters));
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        smtp.start();
        pages.start();
        return new Mailbox(smtp, pages);
    }

    int smtpPort() {
        return smtp.getPortAllocated();
    }

    int pagePort() {
        return pages.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        pages.stop(0);
    }
}
