package eu.limen.console.rules;

/**
 * What differs between two versions.
 *
 * @param scope a section's id, or {@link #NETWORK}
 * @param path such as {@code label.highAlpha}
 * @param before empty where it was not there
 * @param after empty where it is no more
 */
public record RuleDifference(String scope, String path, String before, String after) {

    /** In place of a section: it holds for all. */
    public static final String NETWORK = "NETWORK";
}
