package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.IsoText;
import eu.limen.rules.Approval;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Turns a rule set that was proposed into the document that is published: what was approved, who approved it and when it was published. Comments stay behind. */
public final class RuleSetPublication {

    private RuleSetPublication() {}

    /**
     * The rule set as one line of JSON, without approvals.
     *
     * @param yaml a sound rule set
     */
    public static String proposed(String yaml) {
        ObjectNode root = root(yaml);
        root.remove("approvals");
        return root.toString();
    }

    /**
     * What stands for exactly these rules, however they are spelled: SHA-256 of {@link #proposed}, hexadecimal. A backtest names it, so that nobody approves one rule
     * set for the trial of another.
     *
     * @param yaml a sound rule set
     */
    public static String fingerprint(String yaml) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(proposed(yaml).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The document for the topic of rules.
     *
     * @param yaml a sound rule set
     * @param publishedAtMillis epoch milliseconds
     */
    public static String published(String yaml, long publishedAtMillis, List<Approval> approvals) {
        ObjectNode root = root(yaml);
        root.put("publishedAt", IsoText.instant(publishedAtMillis));
        ArrayNode given = root.putArray("approvals");
        for (Approval approval : approvals) {
            given.addObject()
                    .put("section", approval.section())
                    .put("state", approval.state())
                    .put("at", IsoText.instant(approval.atMillis()));
        }
        return root.toString();
    }

    private static ObjectNode root(String yaml) {
        JsonNode tree = RuleSetReader.tree("rules", yaml);
        if (tree instanceof ObjectNode root) {
            return root.deepCopy();
        }
        throw new IllegalArgumentException("rules: no rule set (expected: one that has been read)");
    }
}
