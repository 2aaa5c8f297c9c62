package eu.limen.console.directory;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A desk as an officer sees it. Times are local times of the desk's state.
 *
 * @param email only for contact points and for stewards of its state
 * @param webhook only for stewards of its state
 * @param webhookSigned whether a secret for the webhook is kept; the secret itself is never shown
 */
public record ShownDesk(
        String id,
        String state,
        String level,
        String desk,
        List<String> sections,
        @Nullable String email,
        @Nullable String webhook,
        @Nullable Boolean webhookSigned,
        @Nullable String nightChannel,
        List<String> languages,
        @Nullable String dutyFrom,
        @Nullable String dutyTo,
        @Nullable String substitute,
        String validFrom,
        @Nullable String validTo) {

    /** How much of a desk somebody sees. */
    enum View {
        /** That it is there, and when. */
        PUBLIC,
        /** How to reach it. */
        COLLEAGUE,
        /** How Limen reaches it. */
        KEEPER
    }

    static ShownDesk of(ContactPoint desk, View view, boolean signed) {
        boolean keeper = view == View.KEEPER;
        return new ShownDesk(
                desk.id(),
                desk.state(),
                desk.level().name(),
                desk.desk(),
                desk.sections(),
                view == View.PUBLIC ? null : desk.email(),
                keeper ? desk.webhook() : null,
                (keeper && desk.webhook() != null) ? signed : null,
                keeper ? desk.nightChannel().name() : null,
                desk.languages(),
                text(desk.dutyFrom()),
                text(desk.dutyTo()),
                desk.substitute(),
                desk.validFrom().toString(),
                desk.validTo() == null ? null : desk.validTo().toString());
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
