package eu.limen.cli;

import eu.limen.codec.RuleSetInspection;
import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.replay.Rehearsal;
import eu.limen.jobs.replay.Rehearsed;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.Remark;
import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a rule set as a colleague would, and tries what it says of itself. */
@Command(
        name = "check",
        header = "Says what is wrong with a rule set, and tries its exemplars.",
        description = {
            "",
            "Names everything that is wrong at once: where it stands, what was found, what was expected, what to do. If nothing is, "
                    + "each exemplar in the rule set is told to the analysis itself, as reports, and what comes of it is compared "
                    + "with what the exemplar says. Ends with 1 if anything is wrong or an exemplar does not hold.",
            "",
        },
        parameterListHeading = "Arguments:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen rules check common/src/main/resources/rules/default.yaml"})
final class RulesCheckCommand implements Startable {

    private static final int IN_ORDER = 0;
    private static final int REFUSED = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A rule set, YAML or JSON.")
    private Path file = Path.of("");

    private String text = "";

    @Override
    public void check(Problems problems) {
        if (file.toString().isEmpty()) {
            return;
        }
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            problems.add("FILE", file.toString(), "a file that can be read");
        }
    }

    @Override
    public Integer call() throws ReplayFailed {
        String name = String.valueOf(file.getFileName());
        SectionRegister register = SectionRegister.standard();
        RuleSetInspection inspection = RuleSetReader.inspect(name, text);
        List<Remark> remarks = inspection.remarks(register);
        RuleSet rules = inspection.rules();
        CheckText report = new CheckText(command.commandLine().getOut(), Terminal.ofOutput(), name);
        report.head(rules);
        report.remarks(inspection, remarks);
        if (rules == null || remarks.stream().anyMatch(remark -> remark.weight() == Remark.Weight.WRONG)) {
            report.notTried(rules);
            return report.end(remarks, List.of()) ? IN_ORDER : REFUSED;
        }
        List<Rehearsed> told = tell(rules, register, report);
        return report.end(remarks, told) ? IN_ORDER : REFUSED;
    }

    private static List<Rehearsed> tell(RuleSet rules, SectionRegister register, CheckText report) throws ReplayFailed {
        List<Rehearsed> told = new ArrayList<>();
        if (rules.exemplars().isEmpty()) {
            return told;
        }
        WallClock clock = WallClock.start();
        Path cache = Home.cache("rules", System.getenv());
        try (Interruption interruption = Interruption.breaksOff();
                ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            progress.says("starting");
            try (Rehearsal rehearsal = Rehearsal.of(rules, register, cache)) {
                for (Exemplar exemplar : rules.exemplars()) {
                    progress.says("exemplar " + (told.size() + 1) + " of "
                            + rules.exemplars().size() + ": " + exemplar.name());
                    told.add(rehearsal.tell(exemplar));
                }
            }
        }
        report.told(told, clock.seconds());
        return told;
    }
}
