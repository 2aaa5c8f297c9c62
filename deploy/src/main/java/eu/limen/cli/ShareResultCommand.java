package eu.limen.cli;

import eu.limen.exchange.AnalysisProduct;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that prepare a view of one result. */
abstract class ShareResultCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "RESULT-ID", description = "The id of an alert or indicator, in quotes.")
    private String result = "";

    @Mixin
    private ShareOptions options = new ShareOptions();

    @Override
    public final void check(Problems problems) {
        SharedResult.check(result, problems);
        options.check(problems);
    }

    @Override
    public final Integer call() throws IOException {
        SharedResult shared =
                new SharedResult(result, options, command.commandLine().getErr());
        return shared.share(product -> write(product, shared));
    }

    /** Writes the view of a product or refuses it, and gives the exit code. */
    abstract int write(AnalysisProduct product, SharedResult shared) throws IOException;

    /** Writes a view's text into its file. */
    final int write(String view, String ending, String text) throws IOException {
        options.write(
                ShareOptions.fileName(view, result, ending),
                text,
                command.commandLine().getOut());
        return DONE;
    }
}
