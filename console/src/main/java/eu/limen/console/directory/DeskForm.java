package eu.limen.console.directory;

import eu.limen.admission.PersonalNames;
import eu.limen.admission.PersonalText;
import eu.limen.console.store.KeptDays;
import eu.limen.register.SectionRegister;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a steward fills in about a desk; null where nothing was said. {@link #problems} tells all that is wrong with it. */
public record DeskForm(
        @Nullable String level,
        @Nullable String desk,
        @Nullable List<String> sections,
        @Nullable String email,
        @Nullable String webhook,
        @Nullable String webhookSecret,
        @Nullable String nightChannel,
        @Nullable List<String> languages,
        @Nullable String dutyFrom,
        @Nullable String dutyTo,
        @Nullable String substitute,
        @Nullable String validFrom,
        @Nullable String validTo) {

    private static final Pattern ID = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{1,24}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 500;

    /** As long as what it signs with (HMAC-SHA256), RFC 2104, section 3. */
    private static final int SHORTEST_SECRET = 32;

    /** All that is wrong with it, in words, as the desk {@code id}. */
    List<String> problems(String id, SectionRegister register) {
        List<String> problems = new ArrayList<>();
        expect(
                problems,
                ID.matcher(id).matches(),
                "id",
                "the state, a hyphen and up to 24 capitals, digits or hyphens");
        expect(problems, isWord(level, DeskLevel.values()), "level", words(DeskLevel.values()));
        expect(
                problems,
                nightChannel == null || isWord(nightChannel, NightChannel.values()),
                "nightChannel",
                words(NightChannel.values()));
        expect(
                problems,
                desk != null && isNameOfOffice(desk),
                "desk",
                "the name of an office, up to " + LONGEST_NAME + " characters, nothing of a person");
        expect(
                problems,
                listed(sections).stream().allMatch(each -> isOwn(each, id, register)),
                "sections",
                "sections of the desk's own state");
        expect(problems, email == null || isMailbox(email), "email", "a mailbox of the desk, not of a person");
        expect(
                problems,
                webhook == null || isWebhook(webhook),
                "webhook",
                "an address that begins with https://, without name or password");
        expect(
                problems,
                webhookSecret == null || webhookSecret.length() >= SHORTEST_SECRET,
                "webhookSecret",
                "at least " + SHORTEST_SECRET + " characters");
        expect(
                problems,
                listed(languages).stream()
                        .allMatch(each -> LANGUAGE.matcher(each).matches()),
                "languages",
                "codes of ISO 639-1, such as sl");
        expect(problems, isRead(dutyFrom, LocalTime::parse), "dutyFrom", "a local time such as 06:00");
        expect(problems, isRead(dutyTo, LocalTime::parse), "dutyTo", "a local time such as 22:00");
        expect(problems, (dutyFrom == null) == (dutyTo == null), "dutyFrom and dutyTo", "both or none");
        boolean days = validFrom != null && isRead(validFrom, KeptDays::day) && isRead(validTo, KeptDays::day);
        expect(problems, days, "validFrom and validTo", "days such as 2025-03-04; validTo may be left out");
        expect(problems, !days || !isBackwards(), "validTo", "not before validFrom");
        return problems;
    }

    private boolean isBackwards() {
        return validTo != null && LocalDate.parse(validTo).isBefore(LocalDate.parse(Objects.requireNonNull(validFrom)));
    }

    /** The desk; call it only without problems. */
    ContactPoint desk(String id) {
        return new ContactPoint(
                id,
                id.substring(0, 2),
                DeskLevel.valueOf(Objects.requireNonNull(level)),
                Objects.requireNonNull(desk).strip(),
                listed(sections),
                email,
                webhook,
                nightChannel == null ? NightChannel.EMAIL : NightChannel.valueOf(nightChannel),
                listed(languages),
                dutyFrom == null ? null : LocalTime.parse(dutyFrom),
                dutyTo == null ? null : LocalTime.parse(dutyTo),
                substitute,
                LocalDate.parse(Objects.requireNonNull(validFrom)),
                validTo == null ? null : LocalDate.parse(validTo));
    }

    private static void expect(List<String> problems, boolean holds, String field, String expected) {
        if (!holds) {
            problems.add(field + ": not as it should be (expected: " + expected + ")");
        }
    }

    private static boolean isNameOfOffice(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)
                && !PersonalText.isSuspected(text);
    }

    private static boolean isMailbox(String text) {
        return EMAIL.matcher(text).matches() && !PersonalNames.isOfAPerson(text);
    }

    private static boolean isOwn(String section, String id, SectionRegister register) {
        var found = register.find(section);
        return found != null && id.length() > 2 && found.states().contains(id.substring(0, 2));
    }

    private static boolean isWebhook(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= LONGEST_ADDRESS
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isRead(@Nullable String text, Function<String, ?> reader) {
        try {
            return text == null || reader.apply(text) != null;
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    private static boolean isWord(@Nullable String text, Enum<?>[] words) {
        return Arrays.stream(words).anyMatch(word -> word.name().equals(text));
    }

    private static String words(Enum<?>[] words) {
        return "one of "
                + String.join(", ", Arrays.stream(words).map(Enum::name).toList());
    }

    private static List<String> listed(@Nullable List<String> some) {
        return some == null ? List.of() : some;
    }
}
