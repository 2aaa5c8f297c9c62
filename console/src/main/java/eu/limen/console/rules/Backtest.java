package eu.limen.console.rules;

import eu.limen.codec.RuleSetPublication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that {@code limen backtest} wrote: the report of the candidate's expectations, or its page.
 *
 * @param name of the file
 */
public record Backtest(String name, String content) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.(xml|html)");

    /** In the report as in the page. */
    private static final Pattern CANDIDATE =
            Pattern.compile("candidate\\.sha256\" (?:value|content)=\"([0-9a-f]{64})\"");

    /** A page over five years of all sections has some hundred thousand. */
    private static final int MOST_CHARACTERS = 2_000_000;

    /**
     * Everything that is wrong with it for a proposal; nothing if it was made of exactly these rules.
     *
     * @param rules text of the proposal
     */
    public List<String> problems(String rules) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            problems.add("name: not that of a file of a backtest (expected: junit.xml or backtest.html)");
        }
        if (content.length() > MOST_CHARACTERS) {
            problems.add("content: too long (expected: at most " + MOST_CHARACTERS + " characters)");
        }
        Matcher candidate = CANDIDATE.matcher(content);
        if (!candidate.find() || !candidate.group(1).equals(RuleSetPublication.fingerprint(rules))) {
            problems.add(
                    "content: was not made of the rules as they were proposed (expected: candidate.sha256 of exactly"
                            + " these rules, as limen backtest --candidate FILE writes it)");
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
