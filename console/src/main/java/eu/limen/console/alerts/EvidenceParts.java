package eu.limen.console.alerts;

import eu.limen.model.Alert;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an alert rests on, part by part: sections, sides with data, labelled days, severity. An answer holds for the parts that were seen; a part that was not asks
 * again. A figure that was corrected, a part that fell away or a lower severity does not.
 */
public record EvidenceParts(Set<String> parts) {

    /** From the least; whoever has seen a severe alert has seen a minor one. */
    private static final List<Severity> RISING =
            List.of(Severity.UNKNOWN, Severity.MINOR, Severity.MODERATE, Severity.SEVERE, Severity.EXTREME);

    private static final int SHOWN_BYTES = 8;

    public EvidenceParts {
        parts = java.util.Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    /** Of one revision of an alert. */
    public static EvidenceParts of(Alert alert) {
        Set<String> parts = new TreeSet<>();
        alert.sections().forEach(section -> parts.add("section " + section));
        alert.dataUntil().keySet().forEach(state -> parts.add("side " + state));
        for (EvidencePoint point : alert.evidence()) {
            parts.add(String.join(
                    " ",
                    "day",
                    point.section(),
                    point.direction(),
                    point.day(),
                    point.label().name()));
        }
        RISING.subList(0, RISING.indexOf(alert.severity()) + 1)
                .forEach(severity -> parts.add("severity " + severity.code()));
        if (alert.urgency() == Urgency.IMMEDIATE) {
            parts.add("urgency " + Urgency.IMMEDIATE.code());
        }
        return new EvidenceParts(parts);
    }

    /** Whether there is anything that others do not have. */
    public boolean addTo(Collection<String> seen) {
        return !seen.containsAll(parts);
    }

    /** A short name of it, the same for the same parts. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
