package nl.schakel.gateway.sessie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in the session cookie: 256 random bits. The store keeps only its SHA-256, and the tokens encrypted with a key made from
 * it (AES-256-GCM), so that a copy of the store cannot be used to act as somebody.
 */
public final class Sessiesleutel {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final String waarde;

    private Sessiesleutel(String waarde) {
        this.waarde = waarde;
    }

    public static Sessiesleutel nieuw() {
        byte[] bits = new byte[32];
        TOEVAL.nextBytes(bits);
        return new Sessiesleutel(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public static Sessiesleutel van(String cookiewaarde) {
        return new Sessiesleutel(cookiewaarde);
    }

    public String waarde() {
        return waarde;
    }

    /** What the store knows this session by. */
    public String id() {
        return HexFormat.of().formatHex(hash("id:" + waarde));
    }

    public byte[] versleutel(String tekst) {
        byte[] iv = new byte[IV];
        TOEVAL.nextBytes(iv);
        byte[] inhoud = cipher(Cipher.ENCRYPT_MODE, iv, tekst.getBytes(StandardCharsets.UTF_8), 0);
        byte[] alles = new byte[IV + inhoud.length];
        System.arraycopy(iv, 0, alles, 0, IV);
        System.arraycopy(inhoud, 0, alles, IV, inhoud.length);
        return alles;
    }

    public String ontsleutel(byte[] alles) {
        byte[] iv = Arrays.copyOf(alles, IV);
        return new String(cipher(Cipher.DECRYPT_MODE, iv, alles, IV), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int richting, byte[] iv, byte[] inhoud, int vanaf) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(richting, new SecretKeySpec(hash("sleutel:" + waarde), "AES"), new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(inhoud, vanaf, inhoud.length - vanaf);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("De tokens van deze sessie zijn niet te lezen", e);
        }
    }

    private static byte[] hash(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke Java", e);
        }
    }

    @Override
    public String toString() {
        return "(geheim)";
    }
}
