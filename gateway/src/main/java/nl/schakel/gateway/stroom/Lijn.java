package nl.schakel.gateway.stroom;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to one browser after its request has been answered. Tomcat keeps some 90 kB of buffers for every request that is under way, and a
 * thread its stack; by taking the socket over, as a web socket does, nothing but the socket stays. Nothing here waits for a browser:
 * what the socket does not take now is written when Tomcat says that it can be.
 */
public final class Lijn implements InternalHttpUpgradeHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Lijn.class);
    private static final int IN_EEN_KEER = 64;
    private static final byte[] WEG = new byte[512];

    private final AtomicBoolean gewekt = new AtomicBoolean();
    private final AtomicBoolean dicht = new AtomicBoolean();
    private @Nullable SocketWrapperBase<?> socket;
    private @Nullable Lijnen lijnen;
    private @Nullable Abonnee abonnee;
    private @Nullable String laatsteId;
    /** The socket still holds something that it could not send. */
    private volatile boolean vol;
    private boolean volBijHartslag;

    /** Tomcat makes it; {@link #voor} says for whom, and {@link #init} begins. */
    public Lijn() {
        // nothing is known yet
    }

    void voor(Luisteraar wie, @Nullable String laatst, Lijnen alle) {
        abonnee = new Abonnee(wie, this::wek);
        laatsteId = laatst;
        lijnen = alle;
    }

    Abonnee abonnee() {
        return bekend(abonnee);
    }

    /** The last message that this browser saw, by its own word. */
    @Nullable String laatsteId() {
        return laatsteId;
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        socket = wrapper;
    }

    @Override
    public void init(WebConnection verbinding) {
        bekend(lijnen).begin(this);
    }

    /** By a thread that holds the lock of the socket. */
    @Override
    public SocketState upgradeDispatch(SocketEvent wat) {
        try {
            if (wat == SocketEvent.OPEN_READ) {
                return leesWeg() ? SocketState.UPGRADED : SocketState.CLOSED;
            }
            if (wat == SocketEvent.OPEN_WRITE) {
                return schrijfWatKan() ? SocketState.UPGRADED : SocketState.CLOSED;
            }
        } catch (IOException e) {
            LOG.debug("een browser is weg");
        }
        return SocketState.CLOSED;
    }

    /** A browser has nothing more to say, but that it goes is heard here at once. */
    private boolean leesWeg() throws IOException {
        int gelezen;
        do {
            gelezen = bekend(socket).read(false, WEG, 0, WEG.length);
        } while (gelezen > 0);
        return gelezen == 0;
    }

    private void wek() {
        if (gewekt.compareAndSet(false, true)) {
            bekend(lijnen).schrijf(this);
        }
    }

    /** The lock keeps Tomcat from closing the socket, and giving its buffers to another browser, while something is written. */
    void schrijf() {
        SocketWrapperBase<?> naar = bekend(socket);
        naar.getLock().lock();
        try {
            // Closed by Tomcat, for a fault that nobody told us of: then this line is over here too.
            if (naar.isClosed() || !schrijfWatKan()) {
                sluit();
            }
        } catch (IOException e) {
            LOG.debug("een browser is weg");
            sluit();
        } finally {
            naar.getLock().unlock();
        }
    }

    /** False when this line ends. */
    private boolean schrijfWatKan() throws IOException {
        gewekt.set(false);
        SocketWrapperBase<?> naar = bekend(socket);
        if (abonnee().teTraag()) {
            return false;
        }
        if (vol && bleefHangen(naar)) {
            return true;
        }
        for (int i = 0; i < IN_EEN_KEER; i++) {
            Melding melding = abonnee().volgende();
            if (melding == Melding.EINDE) {
                return false;
            }
            if (melding == null) {
                bleefHangen(naar);
                return true;
            }
            naar.write(false, melding.regels(), 0, melding.regels().length);
        }
        if (!bleefHangen(naar)) {
            wek();
        }
        return true;
    }

    private boolean bleefHangen(SocketWrapperBase<?> naar) throws IOException {
        vol = naar.flush(false);
        if (vol) {
            naar.registerWriteInterest();
        }
        return vol;
    }

    /** A sign of life; a socket that has not been able to send since the last one is given up. */
    void hartslag() {
        if (vol && volBijHartslag) {
            sluit();
        } else {
            volBijHartslag = vol;
            abonnee().meld(Melding.HARTSLAG);
        }
    }

    void sluit() {
        SocketWrapperBase<?> naar = bekend(socket);
        naar.getLock().lock();
        try {
            naar.close();
        } finally {
            naar.getLock().unlock();
        }
        destroy();
    }

    @Override
    public void destroy() {
        if (dicht.compareAndSet(false, true)) {
            bekend(lijnen).eindig(this);
        }
    }

    boolean isDicht() {
        return dicht.get();
    }

    @Override
    public void timeoutAsync(long nu) {
        // a stream may be silent for as long as it likes
    }

    @Override
    public void setSslSupport(SSLSupport ssl) {
        // TLS ends at the proxy in front of us
    }

    @Override
    public void pause() {
        // Leesdraad ends the streams
    }

    private static <T> T bekend(@Nullable T deel) {
        if (deel == null) {
            throw new IllegalStateException("the line is not connected yet");
        }
        return deel;
    }
}
