package eu.limen.cli;

import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.ReportKind;
import eu.limen.exchange.SienaForm;
import eu.limen.law.Empact;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prepares the form that a person can attach to a SIENA message. */
@Command(
        name = "siena",
        header = "Prepares one page that a person can attach to a SIENA message.",
        description = {
            "",
            "Takes an alert or a week's indicator from the analysis of the input and writes a page that prints on one sheet: "
                    + "what was seen where and since when, against what was to be expected, how far it can be relied on, what to "
                    + "ask, what is not in it. Handling marker and addressees are for the sender. Ends with 1 if the id does not "
                    + "occur or the result stays with the two states.",
            "",
        },
        parameterListHeading = "What to share:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen share siena 'I|AT-DE|2025-W14' --in pattern-catalogue --output out"})
final class ShareSienaCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "RESULT-ID", description = "The id of an alert or indicator, in quotes.")
    private String result = "";

    @Mixin
    private ShareOptions options = new ShareOptions();

    @Override
    public void check(Problems problems) {
        SharedResult.check(result, problems);
        options.check(problems);
    }

    @Override
    public Integer call() throws IOException {
        SharedResult shared =
                new SharedResult(result, options, command.commandLine().getErr());
        return shared.share(product -> write(product, shared));
    }

    private int write(AnalysisProduct product, SharedResult shared) throws IOException {
        if (product.pattern() != null && product.sharing().kind() == ReportKind.NOT_SHARED) {
            return shared.refuse(product.sharing().why());
        }
        options.write(
                ShareOptions.fileName("siena", result, ".html"),
                SienaForm.of(product, Empact.standard()).html(),
                command.commandLine().getOut());
        return DONE;
    }
}
