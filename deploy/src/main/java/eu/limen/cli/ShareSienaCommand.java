package eu.limen.cli;

import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.ReportKind;
import eu.limen.exchange.SienaForm;
import eu.limen.law.Empact;
import java.io.IOException;
import picocli.CommandLine.Command;

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
final class ShareSienaCommand extends ShareResultCommand {

    @Override
    int write(AnalysisProduct product, SharedResult shared) throws IOException {
        if (product.pattern() != null && product.sharing().kind() == ReportKind.NOT_SHARED) {
            return shared.refuse(product.sharing().why());
        }
        return write("siena", ".html", SienaForm.of(product, Empact.standard()).html());
    }
}
