package eu.limen.jobs.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One installation: its brokers and topics, how its jobs run, and what watches them. Read from one properties file that all parts share.
 *
 * @param kafka properties of every Kafka client, among them {@code bootstrap.servers} and what TLS and SASL need
 * @param flink options of Flink, by their names
 * @param others lines of parts that are read elsewhere: {@code database.} and {@code identity.}, with their prefixes
 */
public record Deployment(
        Map<String, String> kafka,
        Topics topics,
        Keeping keeping,
        Access access,
        Analysis analysis,
        Ticking ticks,
        Watching watch,
        Map<String, String> flink,
        Map<String, String> others) {

    /**
     * How the topics are kept.
     *
     * @param partitions of a state's topic and of each topic of results
     * @param replication on how many brokers each record lies
     */
    public record Keeping(int partitions, int replication, ArrivalClock arrival) {}

    /**
     * Who may write what, as the brokers' access lists call them, for example {@code User:limen-analysis}.
     *
     * @param analysis alone reads reports and writes results
     * @param ticks alone tells the time
     * @param console alone writes rules and what people decide
     */
    public record Access(String analysis, String ticks, String console) {}

    /**
     * How the analysis runs.
     *
     * @param name what its consumer group, its transactions and its checkpoints are called; never changed while a deployment lives
     * @param roster whether sources are named by reports of kind {@code source}; if not, what a source has sent once is expected from it
     * @param transactionTimeout how long an outage may last before the broker gives up what was not yet committed
     */
    public record Analysis(
            String name,
            int parallelism,
            Delivery delivery,
            Duration transactionTimeout,
            Duration checkpointInterval,
            boolean roster,
            @Nullable Path rules,
            @Nullable Path sections) {

        Analysis named(String other) {
            return new Analysis(
                    other, parallelism, delivery, transactionTimeout, checkpointInterval, roster, rules, sections);
        }
    }

    /**
     * How {@code limen run ticks} tells the time.
     *
     * @param delay how far the time told stays behind the clock: reports on their way arrive meanwhile
     */
    public record Ticking(Duration every, Duration delay) {}

    /**
     * When {@code limen watch} says that something has died.
     *
     * @param ticksAge how far the time told may lie behind the clock
     * @param analysisAge how far the analysis may lie behind the time told
     * @param resultsAge how much later than the tick that counts a report its balance may come
     */
    public record Watching(Duration every, Duration ticksAge, Duration analysisAge, Duration resultsAge) {}

    private static final int MOST_SUBTASKS = 128;
    private static final int MOST_REPLICAS = 9;

    /** One broker may fail, and what was acknowledged still lies on two. */
    private static final int USUAL_REPLICAS = 3;

    /**
     * Reads a file.
     *
     * @throws UnusableDeployment naming all that is wrong with it
     */
    public static Deployment read(Path file) throws UnusableDeployment {
        Settings settings;
        try {
            settings = Settings.read(file);
        } catch (IOException unreadable) {
            throw new UnusableDeployment(List.of(
                    file + ": cannot be read (expected: a properties file in UTF-8, each backslash written twice)"));
        }
        Deployment deployment = of(settings);
        List<String> problems = settings.problems();
        if (!problems.isEmpty()) {
            throw new UnusableDeployment(
                    problems.stream().map(problem -> file + ": " + problem).toList());
        }
        return deployment;
    }

    static Deployment of(Settings settings) {
        settings.required("kafka.bootstrap.servers", "HOST:PORT of one or more brokers");
        return new Deployment(
                settings.below("kafka."),
                topics(settings),
                keeping(settings),
                access(settings),
                analysis(settings),
                new Ticking(
                        settings.duration("ticks.every", Duration.ofMinutes(1)),
                        settings.duration("ticks.delay", Duration.ofMinutes(1))),
                new Watching(
                        settings.duration("watch.every", Duration.ofMinutes(1)),
                        settings.duration("watch.ticks-age", Duration.ofMinutes(5)),
                        settings.duration("watch.analysis-age", Duration.ofMinutes(10)),
                        settings.duration("watch.results-age", Duration.ofMinutes(30))),
                settings.below("flink."),
                others(settings));
    }

    /** The same deployment, for a job of another name. */
    public Deployment named(String name) {
        return new Deployment(kafka, topics, keeping, access, analysis.named(name), ticks, watch, flink, others);
    }

    /** The properties that a Kafka client begins with. */
    public Properties client() {
        Properties properties = new Properties();
        properties.putAll(kafka);
        return properties;
    }

    private static Topics topics(Settings settings) {
        Topics standard = Topics.STANDARD;
        return new Topics(
                settings.text("topics.in", standard.in()),
                settings.text("topics.ticks", standard.ticks()),
                settings.text("topics.rules", standard.rules()),
                settings.text("topics.decisions", standard.decisions()),
                settings.text("topics.admitted", standard.admitted()),
                settings.text("topics.situations", standard.situations()),
                settings.text("topics.indicators", standard.indicators()),
                settings.text("topics.alerts", standard.alerts()),
                settings.text("topics.aggregates", standard.aggregates()),
                settings.text("topics.rejections", standard.rejections()),
                settings.text("topics.balances", standard.balances()),
                settings.text("topics.acknowledgements", standard.acknowledgements()),
                settings.text("topics.reviews", standard.reviews()),
                settings.text("topics.to", standard.to()));
    }

    private static Keeping keeping(Settings settings) {
        return new Keeping(
                settings.number("topics.partitions", 1, 1, MOST_SUBTASKS),
                settings.number("topics.replication", USUAL_REPLICAS, 1, MOST_REPLICAS),
                settings.choice("topics.arrival", ArrivalClock.BROKER, ArrivalClock.values()));
    }

    private static Access access(Settings settings) {
        return new Access(
                settings.text("access.analysis", "User:limen-analysis"),
                settings.text("access.ticks", "User:limen-ticks"),
                settings.text("access.console", "User:limen-console"));
    }

    private static Analysis analysis(Settings settings) {
        return new Analysis(
                settings.text("analysis.name", "limen-analysis"),
                settings.number("analysis.parallelism", 1, 1, MOST_SUBTASKS),
                settings.choice("analysis.delivery", Delivery.EXACTLY_ONCE, Delivery.values()),
                settings.duration("analysis.transaction-timeout", Duration.ofMinutes(15)),
                settings.duration("analysis.checkpoint-interval", Duration.ofSeconds(10)),
                settings.flag("analysis.roster", true),
                path(settings.textOrNull("analysis.rules")),
                path(settings.textOrNull("analysis.sections")));
    }

    private static Map<String, String> others(Settings settings) {
        Map<String, String> others = new java.util.TreeMap<>();
        for (String key : List.of("database.url", "database.user", "database.password", "identity.issuer")) {
            settings.given(key).ifPresent(value -> others.put(key, value));
        }
        return others;
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }
}
