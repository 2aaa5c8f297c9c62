package eu.limen.draft;

import eu.limen.model.BorderType;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureType;
import eu.limen.model.PatternName;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.register.StateNames;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How drafts speak: whole words, dates in full, and nothing that blames. */
final class Wording {

    static final String NO_RECORD = "no record here";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern ISO_DAY = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
    private static final double PER_CENT = 100;

    private Wording() {}

    /** {@code Germany (DE)}. */
    static String state(String code) {
        return name(code) + " (" + code + ")";
    }

    /** {@code Germany}. */
    static String name(String code) {
        return code.equals("*") ? "elsewhere" : StateNames.of(code);
    }

    /** {@code Germany and Poland}. */
    static String names(List<String> codes) {
        return and(codes.stream().map(Wording::name).toList());
    }

    /** {@code land border of Germany with Poland}, seen from a state. */
    static String border(Section section, String state) {
        String type = plain(section.borderType()) + " border of " + name(state);
        return section.oneSided() ? type : type + " with " + name(section.across(state));
    }

    /** {@code movement from Poland to Germany}. */
    static String direction(String direction) {
        int arrow = direction.indexOf('>');
        return arrow < 0
                ? "movement in a direction that is not known"
                : "movement from " + name(direction.substring(0, arrow)) + " to "
                        + name(direction.substring(arrow + 1));
    }

    /** {@code 16 March 2026}. */
    static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).format(DAY);
    }

    /** A day that may have no record. */
    static String day(@Nullable Long epochDay) {
        return epochDay == null ? NO_RECORD : day((long) epochDay);
    }

    /** A sentence with its days written out: {@code by 2026-03-16} becomes {@code by 16 March 2026}. */
    static String daysInWords(String sentence) {
        return ISO_DAY.matcher(sentence)
                .replaceAll(found -> day(LocalDate.parse(found.group()).toEpochDay()));
    }

    static String yesNo(@Nullable Boolean value) {
        if (value == null) {
            return NO_RECORD;
        }
        return value ? "yes" : "no";
    }

    /** {@code 12,345}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String count(@Nullable Long count) {
        return count == null ? "" : count((long) count);
    }

    /** One decimal below 100, none above. */
    static String real(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) < PER_CENT ? "%,.1f" : "%,.0f", value);
    }

    /** {@code 12,345}: of a count that is computed as a real number. */
    static String whole(double value) {
        return Double.isFinite(value) ? count(Math.round(value)) : "";
    }

    /** From one computed count to another. */
    static String between(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? whole(low) + " to " + whole(high) : "";
    }

    /** Two decimals. */
    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** {@code 37.5 %}; empty where nothing is known. */
    static String percent(@Nullable Double share) {
        return share == null || !Double.isFinite(share) ? "" : String.format(Locale.ROOT, "%.1f %%", PER_CENT * share);
    }

    /** {@code 37.5 %} of a whole; empty of nothing. */
    static String percent(long part, long whole) {
        return whole <= 0 ? "" : percent((double) part / whole);
    }

    /** A code in small letters: {@code migrant smuggling}. */
    static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String plainAnd(List<? extends Enum<?>> codes) {
        return codes.isEmpty()
                ? NO_RECORD
                : and(codes.stream().map(Wording::plain).toList());
    }

    /** {@code land, sea}. */
    static String borderTypes(List<BorderType> types) {
        return plainAnd(types);
    }

    static String measure(MeasureType type) {
        return switch (type) {
            case BORDER_CONTROL -> "border control";
            case INTENSIFIED_POLICE_CHECKS -> "intensified police checks";
            case JOINT_PATROL -> "joint patrols";
            case MITIGATION -> "mitigation of the impact on travellers";
        };
    }

    static String threat(Threat threat) {
        return threat == Threat.EVENT ? "large-scale or high-profile event" : plain(threat);
    }

    /** How a pattern is shown to people (contract section 2). */
    static String pattern(PatternName pattern) {
        return pattern == PatternName.PING_PONG ? "repeated mutual transfers" : plain(pattern);
    }

    static String procedure(Procedure procedure) {
        return switch (procedure) {
            case UNFORESEEABLE -> "serious threat that could not be foreseen (Art. 25a(1) to (3))";
            case FORESEEABLE -> "foreseeable serious threat (Art. 25a(4) and (5))";
            case EXCEPTIONAL -> "major exceptional situation (Art. 25a(6))";
            case COUNCIL -> "decision or recommendation of the Council";
            case NOT_STATED -> "not stated in the record";
        };
    }

    static String ground(LegalGround ground) {
        return switch (ground) {
            case TERRORISM_OR_ORGANISED_CRIME ->
                "terrorist incidents or threats, including those posed by serious organised crime (Art. 25(1)(a))";
            case PUBLIC_HEALTH -> "large-scale public health emergency (Art. 25(1)(b))";
            case LARGE_SCALE_MOVEMENTS ->
                "sudden large-scale unauthorised movements between Member States (Art. 25(1)(c))";
            case EVENT -> "large-scale or high-profile international event (Art. 25(1)(d))";
            case EXTERNAL_BORDER_DEFICIENCIES -> "serious deficiencies in the control of an external border (Art. 29)";
        };
    }

    /** {@code a, b and c}. */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** With a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As part of a file's name: {@code de-pl}. */
    static String file(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
