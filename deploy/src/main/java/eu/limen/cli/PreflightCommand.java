package eu.limen.cli;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.preflight.Finding;
import eu.limen.preflight.Preflight;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at a deployment before it starts. */
@Command(
        name = "preflight",
        header =
                "Checks a deployment before it starts: brokers, topics, rights, transactions, checkpoints, database, identity.",
        description = {
            "",
            "Prints one line for each thing that it looked at, and what to do where it is not well. No line holds a secret. Ends with "
                    + "1 if anything is not well.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen preflight --config limen.properties --create"})
final class PreflightCommand implements Startable {

    @Mixin
    private DeploymentOption config = new DeploymentOption();

    @Option(
            names = "--create",
            description = "Create the topics that are missing first; nothing that is there is changed.")
    private boolean create;

    private final Configuration configuration = new Configuration();

    @Override
    public void check(Problems problems) {
        config.check(problems);
        if (problems.isEmpty()) {
            configuration.readSections(
                    "--config: analysis.sections",
                    config.deployment().analysis().sections(),
                    problems);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        Deployment deployment = config.deployment();
        Preflight preflight = new Preflight(deployment, configuration.sections());
        List<Finding> findings = create ? preflight.create() : preflight.look();
        Terminal terminal = Terminal.ofOutput();
        findings.forEach(finding -> terminal.print(finding.line() + System.lineSeparator()));
        return findings.stream().allMatch(Finding::well) ? DONE : BROKEN_OFF;
    }
}
