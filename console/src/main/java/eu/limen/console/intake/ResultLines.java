package eu.limen.console.intake;

import eu.limen.codec.ResultReader;
import eu.limen.console.measures.MeasureLines;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.StoredResult;
import eu.limen.model.Addressee;
import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a line of a topic of results into what the database keeps of it. */
public final class ResultLines {

    private static final List<String> NOBODYS = List.of(StoredResult.UNKNOWN_SOURCE);

    /** {@code limen.in.AT/0/4711}, or a file that is the dump of such a topic (contract, sections 2 and 3). */
    private static final Pattern TOPIC_OF_STATE = Pattern.compile("(?:^|[./])in\\.([A-Z]{2})(?:\\.jsonl)?/");
    /** Reports have no method; their form is that of the contract's first version. */
    private static final String NO_METHOD = "1";

    private final ResultReader reader = new ResultReader();
    private final MeasureLines measures = new MeasureLines();

    /**
     * The result in a line.
     *
     * @throws IllegalArgumentException if the line is no result of that kind
     */
    public StoredResult read(ResultKind kind, String line) {
        return switch (kind) {
            case SITUATION -> situation(reader.read(line, Situation.class), line);
            case INDICATOR -> indicator(reader.read(line, Indicator.class), line);
            case ALERT -> alert(reader.read(line, Alert.class), line);
            case AGGREGATE -> aggregate(reader.read(line, Aggregate.class), line);
            case REJECTION -> rejection(reader.read(line, Rejection.class), line);
            case BALANCE -> balance(reader.read(line, Balance.class), line);
            case MEASURE -> measure(measures.read(line), line);
        };
    }

    /**
     * Whether the console keeps what a line holds: of the reports that were admitted, those on measures alone.
     *
     * @throws IllegalArgumentException if the line is no result of that kind
     */
    boolean isKept(ResultKind kind, String line) {
        return kind != ResultKind.MEASURE || measures.isMeasure(line);
    }

    private static StoredResult situation(Situation result, String line) {
        return new StoredResult(
                ResultKind.SITUATION,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                result.section(),
                result.threat().name(),
                result.direction(),
                LocalDate.ofEpochDay(result.day()),
                result.label().name(),
                List.of(),
                line);
    }

    private static StoredResult indicator(Indicator result, String line) {
        return new StoredResult(
                ResultKind.INDICATOR,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                result.section(),
                result.driver() == null ? null : result.driver().name(),
                null,
                LocalDate.ofEpochDay(IsoText.mondayOf(result.week())),
                result.level().name(),
                List.of(),
                line);
    }

    private static StoredResult alert(Alert result, String line) {
        return new StoredResult(
                ResultKind.ALERT,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                null,
                result.threats().size() == 1 ? result.threats().get(0).name() : null,
                result.direction(),
                dayOf(result.detectedAtMillis()),
                result.status().name(),
                result.addressees().stream().map(Addressee::state).distinct().toList(),
                line);
    }

    private static StoredResult aggregate(Aggregate result, String line) {
        return new StoredResult(
                ResultKind.AGGREGATE,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                result.section(),
                null,
                null,
                dayOf(result.knownAtMillis()),
                result.table(),
                List.of(),
                line);
    }

    private static StoredResult rejection(Rejection result, String line) {
        return new StoredResult(
                ResultKind.REJECTION,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                null,
                null,
                null,
                dayOf(result.knownAtMillis()),
                result.code().name(),
                statesOf(result),
                line);
    }

    private static StoredResult balance(Balance result, String line) {
        return new StoredResult(
                ResultKind.BALANCE,
                result.id(),
                version(result.generatedBy()),
                result.revision(),
                Instant.ofEpochMilli(result.knownAtMillis()),
                null,
                null,
                null,
                dayOf(result.knownAtMillis()),
                result.kind(),
                isKnown(result.source()) ? List.of(stateOf(result.source())) : NOBODYS,
                line);
    }

    /** Every word on a measure is kept: which of them holds, the register says (highest revision, then sent last, then the greater hash). */
    private static StoredResult measure(MeasureReport measure, String line) {
        Header header = measure.header();
        return new StoredResult(
                ResultKind.MEASURE,
                header.source()
                        + '|'
                        + new UUID(header.reportId().high(), header.reportId().low())
                        + '|'
                        + Long.toHexString(header.canonicalHash()),
                NO_METHOD,
                header.revision(),
                Instant.ofEpochMilli(header.reportedAtMillis()),
                null,
                null,
                null,
                LocalDate.ofEpochDay(measure.startDay()),
                measure.procedure().name(),
                List.of(header.reportingState()),
                line);
    }

    private static LocalDate dayOf(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private static String version(GeneratedBy generatedBy) {
        return generatedBy.methodVersion();
    }

    /** Of the gateway, and of the topic by which it came: of what cannot be read nothing else is known, and both must hear of a wrong topic. */
    private static List<String> statesOf(Rejection result) {
        Set<String> states = new TreeSet<>();
        if (isKnown(result.source())) {
            states.add(stateOf(result.source()));
        }
        Matcher topic = TOPIC_OF_STATE.matcher(result.origin());
        if (topic.find()) {
            states.add(topic.group(1));
        }
        return states.isEmpty() ? NOBODYS : List.copyOf(states);
    }

    private static boolean isKnown(@Nullable String source) {
        return source != null && !source.equals(StoredResult.UNKNOWN_SOURCE);
    }

    /** The first two letters of a gateway are its state (contract, section 1). */
    private static String stateOf(@Nullable String source) {
        return Objects.requireNonNull(source).substring(0, 2);
    }
}
