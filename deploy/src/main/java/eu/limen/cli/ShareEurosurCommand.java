package eu.limen.cli;

import eu.limen.codec.ExchangeWriter;
import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.EurosurMonth;
import eu.limen.exchange.EurosurReport;
import eu.limen.exchange.Gathering;
import eu.limen.exchange.ReportKind;
import eu.limen.exchange.ReportMonth;
import eu.limen.law.CaseLaw;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prepares trend warnings and pattern reports for EUROSUR. */
@Command(
        name = "eurosur",
        header = "Prepares a trend warning or pattern report for EUROSUR.",
        description = {
            "",
            "Takes an alert or a week's indicator from the analysis of the input and writes it as Implementing Regulation (EU) "
                    + "2021/581 has it: kind of report, reference period, confidence, proposed impact, what was found in whole weeks. Or "
                    + "lists all that was first told in a month, as known on the 15th after. For the national coordination "
                    + "centre to send or not. Ends with 1 if the id does not occur or the result stays with the two states.",
            "",
        },
        parameterListHeading = "What to share:%n",
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {
            "",
            "Example: limen share eurosur --month 2025-03 --in pattern-catalogue --output out",
        })
final class ShareEurosurCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "RESULT-ID",
            description = "The id of an alert or indicator, in quotes; not with --month.")
    private String result = "";

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description = "All reports of a month, such as 2025-03, instead of one result.")
    private @Nullable String month;

    @Mixin
    private ShareOptions options = new ShareOptions();

    private @Nullable YearMonth read;

    @Override
    public void check(Problems problems) {
        SharedResult.check(result, problems);
        if (result.isEmpty() == (month == null)) {
            problems.add("RESULT-ID, --month: " + (month == null ? "neither" : "both") + " (expected: one of them)");
        }
        if (month != null) {
            try {
                read = YearMonth.parse(month);
            } catch (DateTimeException noMonth) {
                problems.add("--month", month, "a month such as 2025-03");
            }
        }
        options.check(problems);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = command.commandLine().getErr();
        if (read != null) {
            return list(new ReportMonth(read), err);
        }
        SharedResult shared = new SharedResult(result, options, err);
        return shared.share(product -> write(product, shared));
    }

    private int write(AnalysisProduct product, SharedResult shared) throws IOException {
        if (product.sharing().kind() == ReportKind.NOT_SHARED) {
            return shared.refuse(product.sharing().why());
        }
        String json = ExchangeWriter.json(EurosurReport.of(product, CaseLaw.standard()));
        options.write(ShareOptions.fileName("eurosur", result, ".json"), json + "\n", out());
        return DONE;
    }

    private int list(ReportMonth of, PrintWriter err) throws IOException {
        Gathering gathering = Gathering.of(of);
        return options.gather(gathering, section -> true, err, () -> {
            EurosurMonth listed = EurosurMonth.of(of, gathering.products(), CaseLaw.standard());
            options.write("eurosur-" + of.month() + ".json", ExchangeWriter.json(listed) + "\n", out());
            out().println(listed.reports().size() + " reports, "
                    + listed.withdrawn().size() + " withdrawn, due on " + listed.due());
            out().flush();
            return DONE;
        });
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
