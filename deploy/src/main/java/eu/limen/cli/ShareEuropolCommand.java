package eu.limen.cli;

import eu.limen.codec.ExchangeWriter;
import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.EuropolView;
import eu.limen.exchange.ReportKind;
import eu.limen.law.Empact;
import java.io.IOException;
import picocli.CommandLine.Command;

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
final class ShareEuropolCommand extends ShareResultCommand {

    @Override
    int write(AnalysisProduct product, SharedResult shared) throws IOException {
        if (product.pattern() != null && !product.sharing().europol()) {
            return shared.refuse(
                    product.sharing().kind() == ReportKind.NOT_SHARED
                            ? product.sharing().why()
                            : "it is not for Europol. " + product.sharing().why());
        }
        return write("europol", ".json", ExchangeWriter.json(EuropolView.of(product, Empact.standard())) + "\n");
    }
}
