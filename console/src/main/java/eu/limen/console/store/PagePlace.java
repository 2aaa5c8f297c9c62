package eu.limen.console.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** The place in a list behind which the next page begins: day and id of the last row. What comes in meanwhile moves nobody's page. */
public record PagePlace(LocalDate day, String id) {

    private static final int DAY_LENGTH = 10;

    /** For an address. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((day + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The place that {@link #text} named; empty for anything else. */
    public static Optional<PagePlace> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() <= DAY_LENGTH) {
                return Optional.empty();
            }
            String id = plain.substring(DAY_LENGTH);
            return id.chars().anyMatch(Character::isISOControl)
                    ? Optional.empty()
                    : Optional.of(new PagePlace(KeptDays.day(plain.substring(0, DAY_LENGTH)), id));
        } catch (IllegalArgumentException | DateTimeException noPlace) {
            return Optional.empty();
        }
    }
}
