package eu.limen.console.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role for one state.
 *
 * @param state ISO 3166-1 alpha-2, or {@link #UNION} for the roles of the Union
 */
public record Grant(Role role, String state) implements java.io.Serializable {

    /** In place of a state: the report team and the coordinator speak for none, and the auditor of the Union reads what they did. */
    public static final String UNION = "EU";

    private static final Pattern TEXT = Pattern.compile("([A-Za-z_]+):([A-Za-z]{2})");

    /** A grant as the identity provider spells it, such as {@code CONTACT_POINT:AT}; empty where it is none. */
    public static Optional<Grant> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toUpperCase(Locale.ROOT);
        String state = matcher.group(2).toUpperCase(Locale.ROOT);
        for (Role role : Role.values()) {
            if (role.name().equals(name) && (state.equals(UNION) ? isOfUnion(role) : isOfState(role))) {
                return Optional.of(new Grant(role, state));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfUnion(Role role) {
        return role == Role.AUDITOR || !isOfState(role);
    }

    private static boolean isOfState(Role role) {
        return role != Role.REPORT_TEAM && role != Role.COORDINATOR;
    }

    @Override
    public String toString() {
        return role + ":" + state;
    }
}
