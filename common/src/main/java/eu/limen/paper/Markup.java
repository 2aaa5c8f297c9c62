package eu.limen.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text and numbers inside HTML, SVG and XML: the one place where they are escaped. */
public final class Markup {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    private Markup() {}

    /** As text or within a quoted attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A coordinate with one decimal at most. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** As a string within a style sheet that stands in HTML; without its quotes. */
    static String inStyle(String text) {
        StringBuilder style = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = Character.isLetterOrDigit(c) || c == ' ' || c == '.' || c == ',' || c == '-';
            style.append(plain ? String.valueOf(c) : '\\' + Integer.toHexString(c) + ' ');
        }
        return style.toString();
    }

    /** As part of an address (RFC 3986), percent-encoded from UTF-8. */
    static String inAddress(String text) {
        StringBuilder address = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(each) >= 0) {
                address.append((char) each);
            } else {
                address.append('%').append(String.format("%02X", each));
            }
        }
        return address.toString();
    }

    /** As the id of an element: small letters, digits and single hyphens. */
    static String id(String text) {
        String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return id.replaceAll("^-|-$", "");
    }
}
