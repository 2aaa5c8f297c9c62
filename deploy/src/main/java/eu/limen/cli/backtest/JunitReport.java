package eu.limen.cli.backtest;

import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.paper.Markup;

/** The candidate's expectations as build servers read tests: one case each. */
final class JunitReport {

    private JunitReport() {}

    static String of(Backtest backtest, String fingerprint) {
        String counts = " tests=\"" + backtest.expectations().size() + "\" failures=\""
                + backtest.count(JudgedExpectation.Outcome.MISSED) + "\" errors=\"0\" skipped=\""
                + backtest.count(JudgedExpectation.Outcome.NOT_IN_THIS_HISTORY) + "\" time=\"0\"";
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<testsuites name=\"limen backtest\"")
                .append(counts)
                .append(">\n  <testsuite name=\"")
                .append(Markup.escaped("expectations of " + backtest.candidate()))
                .append('"')
                .append(counts)
                .append(">\n    <properties>\n      <property name=\"candidate.sha256\" value=\"")
                .append(Markup.escaped(fingerprint))
                .append("\"/>\n    </properties>\n");
        backtest.expectations().forEach(each -> xml.append(testCase(each)));
        return xml.append("  </testsuite>\n</testsuites>\n").toString();
    }

    private static String testCase(JudgedExpectation judged) {
        String open = "    <testcase classname=\"limen.expectations."
                + judged.expectation().pattern() + "\" name=\""
                + Markup.escaped(judged.expectation().name()) + "\" time=\"0\"";
        String message = Markup.escaped(BacktestWords.expectation(judged));
        return switch (judged.outcome()) {
            case MET -> open + "/>\n";
            case MISSED ->
                open + ">\n      <failure type=\"expectation\" message=\"" + message + "\">" + message
                        + "</failure>\n    </testcase>\n";
            case NOT_IN_THIS_HISTORY -> open + ">\n      <skipped message=\"" + message + "\"/>\n    </testcase>\n";
        };
    }
}
