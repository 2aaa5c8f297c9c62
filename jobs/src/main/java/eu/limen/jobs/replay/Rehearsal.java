package eu.limen.jobs.replay;

import eu.limen.codec.ExemplarReports;
import eu.limen.codec.ToldStory;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells exemplars to the topology of production, each to one that has heard nothing before, and looks at what it says. */
public final class Rehearsal implements AutoCloseable {

    private final RuleSet rules;
    private final SectionRegister sections;
    private final Scratch scratch;
    private final Stage stage;

    private Rehearsal(RuleSet rules, SectionRegister sections, Scratch scratch, Stage stage) {
        this.rules = rules;
        this.sections = sections;
        this.scratch = scratch;
        this.stage = stage;
    }

    /**
     * Gets ready for the exemplars of a rule set.
     *
     * @param directory for what Flink puts on disk while it runs; made if it is missing
     */
    public static Rehearsal of(RuleSet rules, SectionRegister sections, Path directory) throws ReplayFailed {
        try {
            Scratch scratch = Scratch.in(Files.createDirectories(directory));
            return new Rehearsal(rules, sections, scratch, Stage.open(scratch.newDirectory("flink")));
        } catch (IOException broken) {
            throw ReplayFailed.because(broken);
        }
    }

    /**
     * What comes of one exemplar.
     *
     * @throws ReplayFailed if the run breaks off
     */
    public Rehearsed tell(Exemplar exemplar) throws ReplayFailed {
        ToldStory story = ExemplarReports.of(exemplar, rules, sections);
        RehearsalWatch watch = new RehearsalWatch(story);
        WatchTicket ticket = WatchTicket.issue(watch);
        try {
            StreamExecutionEnvironment environment = LocalFlink.environment(1, scratch.newDirectory("graph"));
            new RehearsalRun(story, rules, sections).wire(environment, ticket);
            stage.run(environment);
            return watch.of(exemplar);
        } catch (IOException broken) {
            throw ReplayFailed.because(broken);
        } finally {
            ticket.handIn();
        }
    }

    @Override
    public void close() throws ReplayFailed {
        try (scratch) {
            stage.close();
        } catch (IOException broken) {
            throw ReplayFailed.because(broken);
        }
    }
}
