package eu.limen.console.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that begins in the clear and changes to TLS (RFC 3207), for one letter. GreenMail, whose key it uses, begins with TLS only. */
final class StartTlsServer implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ServerSocket server;
    private final SSLContext tls;
    private final List<String> inTheClear = new CopyOnWriteArrayList<>();
    private final List<String> underTls = new CopyOnWriteArrayList<>();

    StartTlsServer() throws IOException, GeneralSecurityException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/greenmail.p12"))) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        Thread thread = new Thread(this::serve, "starttls");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try (Socket plain = server.accept()) {
            say(plain, "220 here");
            if (!talk(plain, inTheClear).startsWith("STARTTLS")) {
                return;
            }
            say(plain, "220 go on");
            try (SSLSocket safe = (SSLSocket) tls.getSocketFactory().createSocket(plain, null, true)) {
                safe.setUseClientMode(false);
                talk(safe, underTls);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Answers until the other side wants TLS or ends, and returns that line. */
    private static String talk(Socket socket, List<String> heard) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        boolean inLetter = false;
        String line = lines.readLine();
        while (line != null && !line.startsWith("STARTTLS")) {
            heard.add(line);
            inLetter = (inLetter && !line.equals(".")) || line.equals("DATA");
            if (line.startsWith("EHLO")) {
                say(socket, "250-here\r\n250 STARTTLS");
            } else if (line.equals("DATA")) {
                say(socket, "354 go on");
            } else if (!inLetter) {
                say(socket, "250 well");
            }
            line = lines.readLine();
        }
        return line == null ? "" : line;
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> inTheClear() {
        return List.copyOf(inTheClear);
    }

    List<String> underTls() {
        return List.copyOf(underTls);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
