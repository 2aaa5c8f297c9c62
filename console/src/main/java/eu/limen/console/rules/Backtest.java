package eu.limen.console.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file that {@code limen backtest} wrote: the report of the candidate's expectations, or its page or a table.
 *
 * @param name of the file
 */
public record Backtest(String name, String content) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.(xml|html|csv)");

    /** A page over five years of all sections has some hundred thousand. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /** Everything that is wrong with it for a version; nothing if it can be attached. */
    public List<String> problems(String version) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            problems.add("name: not that of a file of a backtest (expected: junit.xml, backtest.html or a table .csv)");
        }
        if (content.length() > MOST_CHARACTERS) {
            problems.add("content: too long (expected: at most " + MOST_CHARACTERS + " characters)");
        }
        if (!content.contains(version)) {
            problems.add(
                    "content: does not name version " + version + " (expected: a backtest with it as the candidate)");
        }
        return problems;
    }

    /** Hexadecimal. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
