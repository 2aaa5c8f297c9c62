package eu.limen.cli;

import eu.limen.codec.ExchangeWriter;
import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.EuropolView;
import eu.limen.exchange.ReportKind;
import eu.limen.law.Empact;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prepares a view for Europol. */
@Command(
        name = "europol",
        header = "Prepares a view for Europol, under the priorities of EMPACT.",
        description = {
            "",
            "Takes an alert or a week's indicator from the analysis of the input and writes it in sums only: priority of the "
                    + "cycle, way of acting, means of transport, trend, section. It is no criminal intelligence. Ends with 1 if the "
                    + "id does not occur or the result is not for Europol.",
            "",
        },
        parameterListHeading = "What to share:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen share europol 'I|AT-DE|2025-W14' --in pattern-catalogue --output out"})
final class ShareEuropolCommand implements Startable {

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
        if (product.pattern() != null && !product.sharing().europol()) {
            return shared.refuse(
                    product.sharing().kind() == ReportKind.NOT_SHARED
                            ? product.sharing().why()
                            : "it is not for Europol. " + product.sharing().why());
        }
        String json = ExchangeWriter.json(EuropolView.of(product, Empact.standard()));
        options.write(
                ShareOptions.fileName("europol", result, ".json"),
                json + "\n",
                command.commandLine().getOut());
        return DONE;
    }
}
