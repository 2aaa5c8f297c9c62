package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetFiles;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Tick;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.RawReport;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.ContactLevel;
import eu.limen.model.Indicator;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Situation;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.testutils.InMemoryReporter;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a job change while it runs, on two subtasks, in the middle of what may become a surge. */
class RuleChangeTest {

    private static final List<String> RESULTS = List.of("situations", "indicators", "alerts", "rejections");
    private static final String VALID_FROM = "2025-03-25T18:00:00Z";
    private static final String NO_OVERRIDE = "";
    private static final String LESS_FOR_HIGH = "{label: {highAlpha: 0.05}}";
    private static final String APPROVED_BY_AT = "\n  - {section: AT-DE, state: AT, at: 2025-03-20T10:00:00Z}";
    private static final String APPROVED_BY_DE = "\n  - {section: AT-DE, state: DE, at: 2025-03-21T10:00:00Z}";
    private static final RuleSets STANDARD = RuleSets.of(List.of(RuleSetReader.standard()));
    private static final ResultReader READER = new ResultReader();

    @TempDir
    private static Path directory;

    /** Results of a job that hears of version 2 while it runs, and of one that hears of none. */
    private static Path running;

    private static Path unchanged;

    /** New episodes of the first job that flink-cep did not find, by subtask. */
    private static List<Long> unconfirmed;

    @BeforeAll
    static void twoJobs() throws Exception {
        TwoBorders.into(directory.resolve("input"));
        InMemoryReporter metrics = InMemoryReporter.createWithRetainedMetrics();
        running = job("running", published("2", LESS_FOR_HIGH, NO_OVERRIDE, ""), metrics);
        unconfirmed = unconfirmed(metrics);
        unchanged = job("unchanged", List.of(), InMemoryReporter.create());
    }

    @Test
    void aVersionPublishedToARunningJobDoesWhatAReplayOverTheSameVersionsDoes() throws Exception {
        Path rules = Files.createDirectories(directory.resolve("rules"));
        Files.writeString(rules.resolve("v2.yaml"), version("2", LESS_FOR_HIGH, NO_OVERRIDE, ""));

        Path replayed = replay("replayed", RuleSetFiles.read(rules), Disorder.NONE);

        for (String result : RESULTS) {
            assertThat(lines(running, result)).as(result).isEqualTo(lines(replayed, result));
        }
        assertThat(surges(running))
                .extracting(Alert::id)
                .contains("A|SURGE|AT-DE[AT>DE]|UNAUTHORISED_MOVEMENT|2025-03-26T07:00:00Z");
        assertThat(surges(unchanged)).isEmpty();
        assertThat(unconfirmed).isNotEmpty().containsOnly(0L);
    }

    @Test
    void everyResultNamesTheVersionOfItsClose() throws Exception {
        Instant change = Instant.parse(VALID_FROM);
        List<Situation> days = results(running, "situations", Situation.class);
        assertThat(days).allSatisfy(day -> {
            long judgedAt = day.open() ? day.knownAtMillis() : closes(day.day());
            assertThat(day.generatedBy().ruleSetVersion()).isEqualTo(judgedAt < change.toEpochMilli() ? "1" : "2");
        });
        assertThat(days)
                .as("a day closed before the change and corrected after it")
                .anyMatch(day -> day.day() == LocalDate.of(2025, 3, 22).toEpochDay()
                        && day.knownAtMillis() > change.toEpochMilli()
                        && day.generatedBy().ruleSetVersion().equals("1"));
        assertThat(results(running, "indicators", Indicator.class))
                .allSatisfy(week -> assertThat(week.generatedBy().ruleSetVersion())
                        .isEqualTo(week.week().compareTo("2025-W13") < 0 ? "1" : "2"));
        assertThat(results(running, "alerts", Alert.class))
                .allSatisfy(alert -> assertThat(alert.generatedBy().ruleSetVersion())
                        .isEqualTo(alert.knownAtMillis() < change.toEpochMilli() ? "1" : "2"));
    }

    @Test
    void theOrderOfArrivalAcrossAChangeLeavesNoTrace() throws Exception {
        RunRules rules = new RunRules(
                STANDARD,
                published(
                        "2",
                        "{label: {highAlpha: 0.05}, day: {harmonics: 2, guardWindows: 3, learningWindows: 9}}",
                        "",
                        ""));

        Path inOrder = replay("in-order", rules, Disorder.NONE);
        Path inDisorder = replay("in-disorder", rules, new Disorder(7, 60 * Tick.HOUR_MILLIS));

        for (String result : List.of("situations", "indicators")) {
            assertThat(last(inDisorder, result)).as(result).containsExactlyEntriesOf(last(inOrder, result));
        }
        assertThat(lines(inDisorder, "situations")).isNotEqualTo(lines(inOrder, "situations"));
    }

    @Test
    void aVersionThatComesAfterItsValidityIsRefusedAndChangesNothing() throws Exception {
        RuleDocument late = new RuleDocument(
                "late.yaml", version("2", LESS_FOR_HIGH, NO_OVERRIDE, ""), Lines.millis("2025-03-25T18:10:00Z"));

        Path afterIt = job("late", List.of(late), InMemoryReporter.create());

        assertThat(lines(afterIt, "situations")).isEqualTo(lines(unchanged, "situations"));
        assertThat(lines(afterIt, "indicators")).isEqualTo(lines(unchanged, "indicators"));
        Alert refusal = refusal(afterIt);
        assertThat(refusal.family()).isEqualTo(AlertFamily.DATA_QUALITY);
        assertThat(refusal.status()).isEqualTo(AlertStatus.NEW);
        assertThat(refusal.id()).startsWith("A|RULES_REFUSED|2~").endsWith("|_|2025-03-25T19:00:00Z");
        assertThat(refusal.generatedBy().ruleSetVersion()).isEqualTo("1");
        assertThat(refusal.addressees()).isEmpty();
        assertThat(refusal.reasons().get(0).text())
                .startsWith("In late.yaml, under validFrom, stands '2025-03-25T18:00:00Z'; expected is not before "
                        + "2025-03-25T19:00:00Z, when it became known");
    }

    @Test
    void whatDiffersOnOneSectionTakesBothItsStatesAndThenHoldsThereOnly() throws Exception {
        List<RuleDocument> ofOne = published("2", "{}", LESS_FOR_HIGH, APPROVED_BY_AT);
        List<RuleDocument> ofBoth = published("2", "{}", LESS_FOR_HIGH, APPROVED_BY_AT + APPROVED_BY_DE);

        Path refused = job("approved-by-one", ofOne, InMemoryReporter.create());
        Path accepted = job("approved-by-both", ofBoth, InMemoryReporter.create());

        assertThat(surges(refused)).isEmpty();
        assertThat(refusal(refused).reasons())
                .extracting(reason -> reason.observed())
                .containsExactly("approvals: 'none by DE for AT-DE'");
        assertThat(refusal(refused).sections()).containsExactly("AT-DE");
        assertThat(refusal(refused).addressees())
                .extracting(addressee -> addressee.state() + " " + addressee.level())
                .containsExactly("AT " + ContactLevel.NATIONAL, "DE " + ContactLevel.NATIONAL);
        assertThat(surges(accepted)).extracting(Alert::sections).containsOnly(List.of("AT-DE"));
        assertThat(highDays(accepted, "CZ-DE")).isEqualTo(highDays(refused, "CZ-DE"));
    }

    private static List<Long> unconfirmed(InMemoryReporter metrics) {
        return metrics.getMetricsByGroup().values().stream()
                .flatMap(group -> group.entrySet().stream())
                .filter(metric -> metric.getKey().equals("episodesUnconfirmedByCep"))
                .map(metric -> ((Counter) metric.getValue()).getCount())
                .toList();
    }

    private static String version(String version, String parameters, String override, String approvals) {
        String overrides = override.isEmpty() ? "[]" : "[{section: AT-DE, parameters: " + override + "}]";
        return """
                version: "%s"
                publishedAt: 2025-03-23T10:15:00Z
                validFrom: %s
                regime: SBC_2024
                parameters: %s
                overrides: %s
                approvals: %s
                """.formatted(version, VALID_FROM, parameters, overrides, approvals.isEmpty() ? "[]" : approvals);
    }

    private static List<RuleDocument> published(String version, String parameters, String override, String approvals) {
        String text = version(version, parameters, override, approvals);
        return List.of(new RuleDocument("v" + version + ".yaml", text, Lines.millis("2025-03-23T10:15:00Z")));
    }

    private static Path replay(String name, RunRules rules, Disorder disorder) throws Exception {
        ReplayOptions options = options(name, rules, disorder);
        new ReplayRun(options, ReplayWatch.NONE).run(() -> 1);
        return options.output();
    }

    /** A job that hears of each document in the middle of the reports, when the first of them is sent that is not earlier. */
    private static Path job(String name, List<RuleDocument> published, InMemoryReporter metrics) throws Exception {
        ReplayOptions options = options(name, new RunRules(STANDARD, List.of()), Disorder.NONE);
        Topology topology = (inputs, settings, outputs) -> {
            Configuration configuration = new Configuration();
            metrics.addToConfiguration(configuration);
            inputs.reports().getExecutionEnvironment().configure(configuration);
            DataStream<RuleDocument> rules = inputs.reports()
                    .flatMap(new Publisher(published), TypeInformation.of(RuleDocument.class))
                    .setParallelism(1)
                    .uid("publisher")
                    .name("Publish rules");
            AnalysisTopology.wire(new Inputs(inputs.reports(), inputs.decisions(), rules), settings, outputs);
        };
        new ReplayRun(options, ReplayWatch.NONE, topology).run(() -> 1);
        return options.output();
    }

    private static ReplayOptions options(String name, RunRules rules, Disorder disorder) {
        return new ReplayOptions(
                directory.resolve("input"),
                directory.resolve(name),
                SectionRegister.standard(),
                rules,
                null,
                2,
                disorder,
                Pace.UNLIMITED);
    }

    private static List<String> lines(Path output, String result) throws IOException {
        return Files.readAllLines(output.resolve(result + ".jsonl"));
    }

    private static <T extends Record> List<T> results(Path output, String result, Class<T> type) throws IOException {
        return lines(output, result).stream()
                .map(line -> READER.read(line, type))
                .toList();
    }

    private static List<Alert> surges(Path output) throws IOException {
        return results(output, "alerts", Alert.class).stream()
                .filter(alert -> alert.pattern() == PatternName.SURGE)
                .toList();
    }

    private static Alert refusal(Path output) throws IOException {
        List<Alert> refusals = results(output, "alerts", Alert.class).stream()
                .filter(alert -> alert.pattern() == PatternName.RULES_REFUSED)
                .toList();
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }

    private static List<Long> highDays(Path output, String section) throws IOException {
        return results(output, "situations", Situation.class).stream()
                .filter(day -> day.section().equals(section) && day.label() == Label.HIGH)
                .map(Situation::day)
                .toList();
    }

    /** What was last said, by id; the tick and the number of the revision, which the order of arrival may change, left out. */
    private static Map<String, String> last(Path output, String result) throws IOException {
        Map<String, String> last = new TreeMap<>();
        for (String line : lines(output, result)) {
            String id = line.replaceAll(".*?\"id\":\"([^\"]*)\".*", "$1");
            last.put(id, line.replaceAll("\"revision\":\\d+,\"knownAt\":\"[^\"]*\"", ""));
        }
        return last;
    }

    private static long closes(long day) {
        return Instant.parse(LocalDate.ofEpochDay(day).plusDays(1) + "T12:00:00Z")
                .toEpochMilli();
    }

    /** Publishes each document when the reports have reached its time. */
    private static final class Publisher extends RichFlatMapFunction<RawReport, RuleDocument> {

        private static final long serialVersionUID = 1;
        private final List<RuleDocument> documents;
        private transient int published;

        Publisher(List<RuleDocument> documents) {
            this.documents = List.copyOf(documents);
        }

        @Override
        public void open(OpenContext context) {
            published = 0;
        }

        @Override
        public void flatMap(RawReport report, Collector<RuleDocument> out) {
            while (published < documents.size() && documents.get(published).knownMillis() <= report.knowledgeMillis()) {
                out.collect(documents.get(published));
                published++;
            }
        }
    }
}
