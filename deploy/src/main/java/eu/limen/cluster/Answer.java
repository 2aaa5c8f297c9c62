package eu.limen.cluster;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a page of this machine whether it is there. */
final class Answer {

    private static final int LONGEST_MILLIS = 2_000;

    private Answer() {}

    /** Whether it answers 200. */
    static boolean isGood(URI page) {
        try {
            HttpURLConnection asked = (HttpURLConnection) page.toURL().openConnection();
            asked.setConnectTimeout(LONGEST_MILLIS);
            asked.setReadTimeout(LONGEST_MILLIS);
            try {
                return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                asked.disconnect();
            }
        } catch (IOException down) {
            return false;
        }
    }
}
